import { Button, makeStyles } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

/** The way from pasted records to inputs, and back from formulas to plain figures. */
export function RecordsCard({ evaluated, onOpen }: { evaluated: EvaluatedPeriod; onOpen: () => void }) {
  const styles = useStyles();
  const { words, numbers, actions, store } = usePane();
  const { job } = usePaneState();
  const isKnown = (evaluated.state.records ?? []).length > 0;
  const freeze = () =>
    void store.run("freeze", () => actions.freezeRecords(), {
      note: ({ cells }) => ({ text: words.records.frozen(numbers.count(cells)), isFinal: false }),
    });
  return (
    <Section title={words.records.card}>
      <Hint>{words.records.cardHint}</Hint>
      <div className={styles.buttons}>
        <Button size="small" icon={<TableArrowUp20Regular />} disabledFocusable={job !== null} onClick={onOpen}>
          {isKnown ? words.records.again : words.records.open}
        </Button>
        {isKnown && (
          <Button size="small" appearance="subtle" disabledFocusable={job !== null} onClick={freeze}>
            {words.records.freeze}
          </Button>
        )}
      </div>
    </Section>
  );
}
