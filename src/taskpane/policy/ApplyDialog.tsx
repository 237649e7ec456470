import { Field, Input, makeStyles, MessageBar, MessageBarBody, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { firstMonth, periodAfter, type PeriodLength, periodOf } from "../../domain/time/period";
import type { NumberChange } from "../../domain/places/policyNumbers";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { namingOf } from "../../text/speaker/naming";
import { usePane } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { Hint } from "../parts/Hint";
import type { ApplyRequest } from "./useApply";
import { usePolicyWords } from "./words";

const offered: Readonly<Record<PeriodLength, number>> = { month: 12, quarter: 4, half: 4, year: 3 };

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "140px", overflowY: "auto" },
  change: { padding: "3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  numbers: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

interface ApplyDialogProps {
  evaluated: EvaluatedPeriod;
  changes: readonly NumberChange[];
  onApply: (request: ApplyRequest) => void;
  onClose: () => void;
}

/** From which period the changes hold and who decided them; before an approval lapses the pane asks as it does everywhere. */
export function ApplyDialog({ evaluated, changes, onApply, onClose }: ApplyDialogProps) {
  const { policy } = usePolicyWords();
  const pane = usePane();
  const period = periodOf(evaluated.state);
  const [from, setFrom] = useState(firstMonth(period));
  const [by, setBy] = useState("");
  const isNow = from <= period.month;
  return (
    <FormDialog
      title={policy.applyTitle}
      submit={policy.apply}
      unsaved={by !== ""}
      onSubmit={() => onApply({ changes, from, by })}
      onClose={onClose}
    >
      {changes.length > 0 && <ChangeList evaluated={evaluated} changes={changes} />}
      <FromField evaluated={evaluated} from={from} canWait={changes.length > 0} onFrom={setFrom} />
      <Field label={policy.by}>
        <Input value={by} onChange={(_event, data) => setBy(data.value)} />
      </Field>
      {isNow && <ApprovalWarning evaluated={evaluated} />}
      {isNow && <Hint>{pane.words.check.notUndoable}</Hint>}
    </FormDialog>
  );
}

function FromField(props: {
  evaluated: EvaluatedPeriod;
  from: string;
  canWait: boolean;
  onFrom: (from: string) => void;
}) {
  const { policy } = usePolicyWords();
  const pane = usePane();
  const period = periodOf(props.evaluated.state);
  const present = firstMonth(period);
  const later = Array.from({ length: offered[period.length] }, (_, ahead) => periodAfter(period, ahead + 1));
  return (
    <Field
      label={policy.applyFrom(period.length)}
      hint={props.from === present ? policy.nowNote : policy.laterNote(period.length)}
    >
      <Select value={props.from} onChange={(_event, data) => props.onFrom(data.value)}>
        <option value={present}>{policy.thisPeriod(pane.period(period), period.length)}</option>
        {props.canWait &&
          later.map((one) => (
            <option key={one.month} value={firstMonth(one)}>
              {pane.period(one)}
            </option>
          ))}
      </Select>
    </Field>
  );
}

function ApprovalWarning({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { policy } = usePolicyWords();
  const { approval } = evaluated.state;
  if (approval === null || approval.status === "approved") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{policy.hasApproval}</MessageBarBody>
    </MessageBar>
  );
}

/** The changed numbers by the names of their places. */
export function ChangeList({ evaluated, changes }: { evaluated: EvaluatedPeriod; changes: readonly NumberChange[] }) {
  const styles = useStyles();
  const { language, numbers } = usePane();
  const { policy } = usePolicyWords();
  const naming = namingOf(evaluated.scheme, language);
  return (
    <ul className={styles.list} aria-label={policy.changes}>
      {changes.map(({ path, was, now }) => (
        <li key={path} className={styles.change}>
          {naming.place(path)}{" "}
          <span className={styles.numbers}>{policy.change(numbers.exact(was), numbers.exact(now))}</span>
        </li>
      ))}
    </ul>
  );
}
