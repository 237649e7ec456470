import { makeStyles, tokens } from "@fluentui/react-components";
import { gradeCount, standingsOf, teamFigures } from "../../domain/engine/teamFigures";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { filledInContrast, framedInContrast } from "../parts/contrast";
import { Section } from "../parts/Section";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    gap: "4px 8px",
    margin: 0,
    alignItems: "center",
  },
  line: { display: "contents" },
  grade: { fontWeight: tokens.fontWeightSemibold },
  track: {
    margin: 0,
    height: "10px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground6,
    ...framedInContrast,
  },
  bar: {
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    ...filledInContrast,
  },
  count: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** How many people have which grade, highest first; where nobody is graded, what the results come to. */
export function Distribution({ evaluated }: { evaluated: EvaluatedPeriod }) {
  return evaluated.scheme.bands.length === 0 ? <Summary evaluated={evaluated} /> : <Grades evaluated={evaluated} />;
}

function Grades({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const say = words.approve;
  const all = evaluated.people.length;
  return (
    <Section title={say.distribution}>
      <dl className={styles.list}>
        {gradeLines(evaluated, say).map((line) => (
          <div key={line.name} className={styles.line}>
            <dt className={styles.grade}>{line.name}</dt>
            <dd aria-hidden className={styles.track}>
              <div className={styles.bar} style={{ width: `calc(100% * ${line.count} / ${all})` }} />
            </dd>
            <dd className={styles.count}>{say.people(numbers.count(line.count))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Every grade, then whoever has none and whoever has no score, if there are any. */
function gradeLines(
  evaluated: EvaluatedPeriod,
  say: { ungraded: string; withoutTotal: string },
): { name: string; count: number }[] {
  const standings = standingsOf(evaluated.people);
  const count = (grade: string | null) => gradeCount(standings, grade);
  const rest = [
    { name: say.ungraded, count: count(null) },
    { name: say.withoutTotal, count: teamFigures(standings).unscored },
  ];
  return [
    ...evaluated.scheme.bands.map(({ grade }) => ({ name: grade, count: count(grade) })).reverse(),
    ...rest.filter((line) => line.count > 0),
  ];
}
