import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Band } from "../../domain/scheme";
import type { Month } from "../../sheets/month";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", marginTop: "6px" },
  head: {
    padding: "2px 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
  },
  cell: { padding: "3px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "start" },
  grade: { fontWeight: tokens.fontWeightSemibold },
  pay: { textAlign: "end" },
});

/** The policy in force with its grades, as sheet 规则 has them now. */
export function PolicyCard({ month }: { month: Month }) {
  const styles = useStyles();
  const { words, local } = usePane();
  const bands = [...month.scheme.bands].reverse();
  return (
    <Section title={words.prepare.policy}>
      {!month.policyIsSound && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.prepare.policyUnsound}</MessageBarBody>
        </MessageBar>
      )}
      <span>{local(month.scheme.name)}</span>
      <Hint>
        {local(month.scheme.source.title)} · {words.prepare.version(month.scheme.version)}
      </Hint>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.prepare.grade}
            </th>
            <th scope="col" className={styles.head}>
              {words.prepare.from}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.pay)}>
              {words.prepare.pay}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, at) => (
            <BandRow key={band.grade} band={band} above={bands[at - 1]} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function BandRow({ band, above }: { band: Band; above: Band | undefined }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const from = numbers.points(band.from);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.grade)}>
        {band.grade}
      </th>
      <td className={styles.cell}>
        {above ? words.prepare.fromTo(from, numbers.points(above.from)) : words.prepare.fromUp(from)}
      </td>
      <td className={mergeClasses(styles.cell, styles.pay)}>{numbers.money(band.pay)}</td>
    </tr>
  );
}
