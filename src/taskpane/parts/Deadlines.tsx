import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { dueRemark } from "../../text/speaker/dueText";
import { dueDays } from "../due";
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
  remark: { flexBasis: "100%", margin: 0, textAlign: "end", fontSize: tokens.fontSizeBase200 },
});

/** The policy's fixed days for this period, with what is late said in words. */
export function Deadlines({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, local, day, language } = usePane();
  const { today } = usePaneState();
  return (
    <Section title={words.due.title}>
      <dl className={styles.list}>
        {dueDays(evaluated, today).map((due) => (
          <div key={due.deadline.step} className={styles.line}>
            <dt className={styles.name}>{local(due.deadline.name)}</dt>
            <dd className={styles.date}>
              {day(due.day)} <DueMark state={due.state} />
            </dd>
            {due.unknownYear !== null && <dd className={styles.remark}>{dueRemark(due, language)}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}
