import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../domain/evaluation";
import type { Month } from "../../sheets/month";
import { usePane } from "../paneContext";
import { bandScale } from "./bandScale";

const useStyles = makeStyles({
  card: {
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  figures: { display: "flex", flexWrap: "wrap", gap: "4px 20px", margin: 0 },
  figure: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  scale: { display: "flex", margin: "16px 0 0", padding: 0, listStyle: "none", gap: "2px" },
  step: { position: "relative", flex: "1 1 0", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  bar: { height: "6px", backgroundColor: tokens.colorNeutralBackground5, borderRadius: "3px" },
  here: { backgroundColor: tokens.colorCompoundBrandBackground },
  label: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  hereLabel: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  needle: {
    position: "absolute",
    top: "-7px",
    width: 0,
    height: 0,
    borderLeft: "5px solid transparent",
    borderRight: "5px solid transparent",
    borderTop: `6px solid ${tokens.colorNeutralForeground1}`,
    transform: "translateX(-5px)",
  },
  next: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Total, grade and payout, with both edges of the grade and the way to the next. */
export function ScoreHead(props: { month: Month; evaluation: Evaluation; rank: number | null }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const { evaluation, rank } = props;
  const say = words.explain;
  const figures = [
    [say.total, numbers.total(evaluation.total)],
    [say.grade, evaluation.band.grade],
    [say.payout, numbers.money(evaluation.payout)],
    ...(rank === null ? [] : [[say.rankName, say.rank(numbers.count(rank))] as const]),
  ] as const;
  return (
    <div className={styles.card}>
      <dl className={styles.figures}>
        {figures.map(([term, value]) => (
          <div key={term} className={styles.figure}>
            <dd className={styles.value}>{value}</dd>
            <dt className={styles.term}>{term}</dt>
          </div>
        ))}
      </dl>
      <Scale month={props.month} evaluation={evaluation} />
      <p className={styles.next}>
        <Edges month={props.month} evaluation={evaluation} />
      </p>
    </div>
  );
}

function Scale({ month, evaluation }: { month: Month; evaluation: Evaluation }) {
  const styles = useStyles();
  const { numbers } = usePane();
  const steps = bandScale(month.scheme, evaluation.total);
  return (
    <ol aria-hidden className={styles.scale}>
      {steps.map((step) => (
        <li key={step.grade} className={styles.step}>
          {step.at !== null && <span className={styles.needle} style={{ left: `calc(100% * ${step.at})` }} />}
          <div className={mergeClasses(styles.bar, step.at !== null && styles.here)} />
          <div className={mergeClasses(styles.label, step.at !== null && styles.hereLabel)}>
            <span>{numbers.points(step.from)}</span>
            <span>{step.grade}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Edges({ month, evaluation }: { month: Month; evaluation: Evaluation }) {
  const { words, numbers } = usePane();
  const { bands } = month.scheme;
  const say = words.explain;
  const { band, next } = evaluation;
  const above = bands[bands.findIndex((one) => one.grade === band.grade) + 1];
  const edges = above
    ? say.band(band.grade, numbers.points(band.from), numbers.points(above.from))
    : say.bandTop(band.grade, numbers.points(band.from));
  const way = next ? say.next(numbers.points(next.missing), next.grade) : say.highest;
  return `${edges}${words.sentenceGap}${way}`;
}
