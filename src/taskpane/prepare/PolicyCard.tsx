import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { periodHolding, periodOf } from "../../domain/time/period";
import type { PayoutRule } from "../../domain/pay/payoutRule";
import type { Band, Scheme } from "../../domain/scheme/scheme";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { rangeWords } from "../../text/form/rangeWords";
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

/** The button that leads to the policy, so that the focus can come back to it. */
export const policyButton = "open-policy";

/** The policy in force with its grades, as sheet 规则 has them now, and the way to all of it. */
export function PolicyCard({ evaluated, onOpen }: PolicyCardProps) {
  const { words, local, period } = usePane();
  const { scheme, state } = evaluated;
  const waiting = [...(state.pending ?? [])].map(({ from }) => from).sort()[0];
  const open = (
    <Button size="small" icon={<Edit16Regular />} id={policyButton} onClick={onOpen}>
      {words.prepare.policyOpen}
    </Button>
  );
  return (
    <Section title={words.prepare.policy} aside={open}>
      {!evaluated.isPolicySound && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.prepare.policyUnsound}</MessageBarBody>
        </MessageBar>
      )}
      <span>{local(scheme.name)}</span>
      <Hint>
        {local(scheme.source.title)} · {words.prepare.version(scheme.version)}
      </Hint>
      {waiting !== undefined && (
        <Hint>{words.prepare.policyWaits(period(periodHolding(periodOf(state).length, waiting)))}</Hint>
      )}
      {scheme.bands.length === 0 ? <Hint>{words.prepare.noGrades}</Hint> : <Bands scheme={scheme} />}
    </Section>
  );
}

interface PolicyCardProps {
  evaluated: EvaluatedPeriod;
  onOpen: () => void;
}

function Bands({ scheme }: { scheme: Scheme }) {
  const styles = useStyles();
  const { words } = usePane();
  const bands = [...scheme.bands].reverse();
  const pay = payHead(scheme.payout.kind, words.prepare);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.prepare.grade}
          </th>
          <th scope="col" className={styles.head}>
            {words.prepare.from}
          </th>
          {pay !== null && (
            <th scope="col" className={mergeClasses(styles.head, styles.pay)}>
              {pay}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bands.map((band, at) => (
          <BandRow key={band.grade} band={band} above={bands[at - 1]} payout={scheme.payout.kind} />
        ))}
      </tbody>
    </table>
  );
}

/** What a grade is worth: an amount, a factor, or nothing that its band says. */
function payHead(kind: PayoutRule["kind"], words: { pay: string; factor: string }): string | null {
  switch (kind) {
    case "byGrade":
      return words.pay;
    case "timesBase":
      return words.factor;
    case "none":
    case "lines":
    case "prizes":
      return null;
  }
}

interface BandRowProps {
  band: Band;
  above: Band | undefined;
  payout: PayoutRule["kind"];
}

function BandRow({ band, above, payout }: BandRowProps) {
  const styles = useStyles();
  const { numbers, language } = usePane();
  const { between, atLeast } = rangeWords[language];
  const from = numbers.points(band.from);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.grade)}>
        {band.grade}
      </th>
      <td className={styles.cell}>{above ? between(from, numbers.points(above.from)) : atLeast(from)}</td>
      {(payout === "byGrade" || payout === "timesBase") && (
        <td className={mergeClasses(styles.cell, styles.pay)}>
          {payout === "byGrade" ? numbers.money(band.pay) : numbers.exact(band.pay)}
        </td>
      )}
    </tr>
  );
}
