import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WhatIf } from "../../domain/engine/whatIf";
import { usePane } from "../paneContext";
import { Section } from "../parts/Section";
import { usePolicyWords } from "../policy/words";
import { signedText } from "./signedText";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: "2px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "end",
  },
  cell: { padding: "3px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "end" },
  start: { textAlign: "start" },
  grade: { fontWeight: tokens.fontWeightSemibold },
  same: { color: tokens.colorNeutralForeground3 },
});

/** How many people each grade has now and would have, the highest grade first. */
export function GradeCounts({ grades }: { grades: WhatIf["grades"] }) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { whatIf } = usePolicyWords();
  const heads = [whatIf.grade, whatIf.before, whatIf.after, whatIf.difference];
  return (
    <Section title={whatIf.grades}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={mergeClasses(styles.head, at === 0 && styles.start)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...grades].reverse().map(({ grade, before, after }) => (
            <tr key={grade}>
              <th scope="row" className={mergeClasses(styles.cell, styles.start, styles.grade)}>
                {grade}
              </th>
              <td className={styles.cell}>{numbers.count(before)}</td>
              <td className={styles.cell}>{numbers.count(after)}</td>
              <td className={mergeClasses(styles.cell, before === after && styles.same)}>
                {signedText(after - before, numbers.count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
