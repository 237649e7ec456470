import { makeStyles, tokens } from "@fluentui/react-components";
import { standingsOf, teamFigures } from "../../domain/engine/teamFigures";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { teamPayName } from "../../text/pay/payText";
import { usePane } from "../paneContext";
import { Section } from "../parts/Section";

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

/** What the results of ungraded people come to: how many there are, their totals, the money. */
export function Summary({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, numbers, language } = usePane();
  const say = words.approve;
  const { scored, unscored, highest, lowest, average, payout } = teamFigures(
    standingsOf(evaluated.people),
    evaluated.scheme.decimals,
  );
  const pay = evaluated.people.some(({ evaluation }) => (evaluation?.payout ?? null) !== null)
    ? teamPayName(evaluated.scheme.payout, language)
    : null;
  const totals = [
    [say.highest, highest],
    [say.lowest, lowest],
    [say.average, average],
  ] as const;
  const lines: (readonly [string, string])[] = [
    [say.withResult, say.people(numbers.count(scored))],
    ...(unscored > 0 ? [[say.withoutResult, say.people(numbers.count(unscored))] as const] : []),
    ...totals.flatMap(([term, total]) => (total === null ? [] : [[term, numbers.total(total)] as const])),
    ...(pay === null ? [] : [[pay, numbers.money(payout)] as const]),
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
