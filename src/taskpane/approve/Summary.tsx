import { makeStyles, tokens } from "@fluentui/react-components";
import { round } from "../../domain/figures/rounding";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Section } from "../parts/Section";
import { withoutTotal } from "../path";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "4px 8px", margin: 0 },
  line: { display: "contents" },
  value: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});

const isNumber = (value: number | null | undefined): value is number => typeof value === "number";

/** What the results of ungraded people come to: how many there are, their totals, the money. */
export function Summary({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const say = words.approve;
  const missing = withoutTotal(evaluated).length;
  const totals = evaluated.people.map(({ evaluation }) => evaluation?.total).filter(isNumber);
  const payouts = evaluated.people.map(({ evaluation }) => evaluation?.payout).filter(isNumber);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const lines: (readonly [string, string])[] = [
    [say.withResult, say.people(numbers.count(evaluated.people.length - missing))],
    ...(missing > 0 ? [[say.withoutResult, say.people(numbers.count(missing))] as const] : []),
    ...(totals.length > 0
      ? ([
          [say.highest, numbers.total(Math.max(...totals))],
          [say.lowest, numbers.total(Math.min(...totals))],
          [say.average, numbers.total(round(sum(totals) / totals.length, 2))],
        ] as const)
      : []),
    ...(payouts.length > 0 ? [[say.payouts, numbers.money(round(sum(payouts), 2))] as const] : []),
  ];
  return (
    <Section title={say.summary}>
      <dl className={styles.list}>
        {lines.map(([term, value]) => (
          <div key={term} className={styles.line}>
            <dt>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
