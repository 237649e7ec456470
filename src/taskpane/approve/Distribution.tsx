import { makeStyles, tokens } from "@fluentui/react-components";
import type { Month } from "../../sheets/month";
import { usePane } from "../paneContext";
import { Section } from "../parts/Section";
import { withoutTotal } from "../path";

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
  track: { margin: 0, height: "10px", borderRadius: "2px", backgroundColor: tokens.colorNeutralBackground6 },
  bar: { height: "100%", borderRadius: "2px", backgroundColor: tokens.colorCompoundBrandBackground },
  count: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** How many people have which grade, highest first. */
export function Distribution({ month }: { month: Month }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const all = month.people.length;
  const graded = (grade: string) => month.people.filter((person) => person.evaluation?.band.grade === grade).length;
  const lines = [
    ...month.scheme.bands.map((band) => ({ name: band.grade, count: graded(band.grade) })).reverse(),
    { name: words.approve.withoutTotal, count: withoutTotal(month).length },
  ].filter((line) => line.name !== words.approve.withoutTotal || line.count > 0);
  return (
    <Section title={words.approve.distribution}>
      <dl className={styles.list}>
        {lines.map((line) => (
          <div key={line.name} className={styles.line}>
            <dt className={styles.grade}>{line.name}</dt>
            <dd aria-hidden className={styles.track}>
              <div className={styles.bar} style={{ width: `calc(100% * ${line.count} / ${all})` }} />
            </dd>
            <dd className={styles.count}>{words.approve.people(numbers.count(line.count))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
