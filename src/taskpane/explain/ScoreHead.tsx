import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { adviceFor } from "../../domain/engine/advice";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { EvaluatedPeriod, PersonRow } from "../../sheets/book/evaluatedPeriod";
import { payName } from "../../text/pay/payText";
import { nextGradeTexts } from "../../text/results/adviceText";
import { gradeText, rankingText } from "../../text/results/resultText";
import { totalTexts } from "../../text/totals/totalText";
import { usePane } from "../paneContext";
import { filledInContrast, framedInContrast, inContrast } from "../parts/contrast";
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
  scale: { display: "flex", margin: "14px 0 0", padding: 0, listStyle: "none", gap: "2px" },
  step: { position: "relative", flex: "1 1 0", minWidth: 0 },
  bar: {
    height: "18px",
    lineHeight: "18px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground6,
    borderRadius: tokens.borderRadiusSmall,
    ...framedInContrast,
  },
  here: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ...filledInContrast,
  },
  edge: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  needle: {
    position: "absolute",
    top: "-7px",
    width: 0,
    height: 0,
    borderLeft: "5px solid transparent",
    borderRight: "5px solid transparent",
    borderTop: `6px solid ${tokens.colorNeutralForeground1}`,
    transform: "translateX(-5px)",
    [inContrast]: { forcedColorAdjust: "none", borderTopColor: "CanvasText" },
  },
  lines: {
    margin: "8px 0 0",
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface ScoreHeadProps {
  evaluated: EvaluatedPeriod;
  evaluation: Evaluation;
  person: Pick<PersonRow, "inputs" | "rank">;
}

/** Total, grade and payout with how they came about; what a policy does not know is not shown. */
export function ScoreHead(props: ScoreHeadProps) {
  const styles = useStyles();
  const figures = useFigures(props);
  const lines = useLines(props);
  if (figures.length + lines.length === 0) return null;
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
      <Scale evaluated={props.evaluated} evaluation={props.evaluation} />
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useFigures({ evaluated, evaluation, person: { rank } }: ScoreHeadProps): (readonly [string, string])[] {
  const { words, numbers, language } = usePane();
  const say = words.explain;
  const { total, band, payout } = evaluation;
  const pay = payName(evaluated.scheme.payout, language);
  return [
    ...(total === null ? [] : [[say.total, numbers.total(total)] as const]),
    ...(band === null ? [] : [[say.grade, band.grade] as const]),
    ...(payout === null || pay === null ? [] : [[pay, numbers.money(payout)] as const]),
    ...(rank === null ? [] : [[say.rankName, say.rank(numbers.count(rank))] as const]),
  ];
}

function useLines({ evaluated, evaluation, person: { inputs } }: ScoreHeadProps): string[] {
  const { language } = usePane();
  const { scheme } = evaluated;
  const advice = useMemo(() => adviceFor(scheme, inputs ?? {}, evaluation), [scheme, inputs, evaluation]);
  return [
    ...totalTexts(evaluation, scheme, language),
    gradeText(evaluation, scheme, language) ?? "",
    ...nextGradeTexts(evaluation, advice, scheme, language),
    rankingText(evaluation, scheme, language) ?? "",
  ].filter(Boolean);
}

function Scale({ evaluated, evaluation }: Omit<ScoreHeadProps, "person">) {
  const styles = useStyles();
  const { numbers } = usePane();
  if (evaluation.total === null || evaluation.band === null) return null;
  const steps = bandScale(evaluated.scheme, evaluation.total);
  return (
    <ol aria-hidden className={styles.scale}>
      {steps.map((step) => (
        <li key={step.grade} className={styles.step}>
          {step.at !== null && <span className={styles.needle} style={{ left: `calc(100% * ${step.at})` }} />}
          <div className={mergeClasses(styles.bar, step.at !== null && styles.here)}>{step.grade}</div>
          <div className={styles.edge}>{numbers.points(step.from)}</div>
        </li>
      ))}
    </ol>
  );
}
