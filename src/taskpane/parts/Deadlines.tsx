import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { dueDays } from "../due";
import { useIssueText } from "../issueWords";
import { usePane, usePaneState } from "../paneContext";
import { DueMark } from "./DueMark";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { margin: 0 },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 12px", padding: "3px 0" },
  name: { flex: "1 1 130px", minWidth: 0, overflowWrap: "anywhere" },
  date: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "2px 6px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The policy's fixed days for this period, with what is late said in words. */
export function Deadlines({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, local, day } = usePane();
  const { today } = usePaneState();
  const issueText = useIssueText();
  return (
    <Section title={words.due.title}>
      <dl className={styles.list}>
        {dueDays(evaluated, today).map((due) => (
          <div key={due.deadline.step} className={styles.line}>
            <dt className={styles.name}>{local(due.deadline.name)}</dt>
            <dd className={styles.date}>
              {due.on && day(due.on)}
              {due.issue && issueText(due.issue).title} <DueMark state={due.state} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
