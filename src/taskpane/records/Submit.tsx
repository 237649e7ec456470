import { Button, makeStyles } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { keyColumn } from "../../sheets/book/recipe";
import { openPart } from "../../sheets/records/openPart";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { nameOf } from "./Targets";
import type { SettledRecords } from "./useSettled";

const useStyles = makeStyles({ why: { flexBasis: "100%", textAlign: "end", order: -1 } });

const whyId = "records-why-not";

interface SubmitProps extends SettledRecords {
  evaluated: EvaluatedPeriod;
  onWrite: () => void;
}

/** Writes what the preview shows; while it cannot, it says what is missing. */
export function Submit(props: SubmitProps) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const { job } = usePaneState();
  const why = useObstacle(props);
  return (
    <>
      {why !== null && (
        <div className={styles.why}>
          <Hint id={whyId}>{why}</Hint>
        </div>
      )}
      <Button
        appearance="primary"
        disabledFocusable={why !== null || job !== null}
        {...(why === null ? {} : { "aria-describedby": whyId })}
        onClick={props.onWrite}
      >
        {why === null ? words.records.submit(numbers.count(props.written)) : words.records.submitNone}
      </Button>
    </>
  );
}

/** Why nothing can be written, or null. */
function useObstacle({ choices, evaluated, written, typed }: SubmitProps): string | null {
  const { words, local } = usePane();
  const say = words.records;
  const { columns, targets } = choices;
  if (keyColumn({ columns }) === null) return say.needPerson;
  if (targets.length === 0) return say.needInput;
  for (const { input, aggregate } of targets) {
    const name = nameOf(evaluated.scheme.inputs, input, local);
    if (aggregate === null) return say.needMethod(name);
    const open = openPart(aggregate, columns);
    if (open !== null) return say.missing[open.kind](open.column, name);
  }
  if (written > 0) return null;
  return typed > 0 ? say.allTyped : say.nobody;
}
