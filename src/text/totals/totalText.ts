import type { Evaluation } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import { round } from "../../domain/figures/rounding";
import { hasTotal } from "../../domain/totals/hasTotal";
import type { Scheme } from "../../domain/scheme/scheme";
import { speaker, type Speaker } from "../speaker/speaker";
import { countedItems } from "./counted";
import { mostWrittenOut } from "./home";
import { totalInWords } from "./totals";

/** How the total came about, one sentence a step; empty where the policy adds nothing up. */
export function totalTexts(evaluation: Evaluation, scheme: Scheme, language: Language): string[] {
  const say = speaker(scheme, language);
  if (!hasTotal(scheme)) return [];
  if (evaluation.total === null || evaluation.weighted === null) return [say.result.nothing];
  const { sums: sumsOf, isPlain } = totalInWords(scheme.total);
  const all = countedItems(evaluation, scheme);
  const sums = sumsOf(evaluation, all, scheme.total, say);
  const after = [
    ...coefficientText(evaluation, evaluation.weighted, say),
    ...linesText(evaluation, evaluation.weighted, say),
  ];
  const total = say.figure(evaluation.total);
  const points = all.map((one) => say.figure(one.points));
  return isPlain && sums.length === 1 && after.length === 0 && points.length <= mostWrittenOut
    ? [say.explain.total({ points, total })]
    : [...sums, ...after, say.result.total(total)];
}

function coefficientText({ coefficient }: Evaluation, weighted: number, say: Speaker): string[] {
  const rule = say.scheme.coefficient;
  if (coefficient === null || rule === undefined) return [];
  return [
    say.result.coefficient({
      name: say.name(rule.name),
      factor: say.policyFigure(coefficient),
      before: say.figure(weighted),
      after: say.figure(round(weighted * coefficient, say.scheme.decimals)),
    }),
  ];
}

function linesText({ coefficient, lines, total }: Evaluation, weighted: number, say: Speaker): string[] {
  const changing = lines.filter(({ line, value }) => line.effect !== "none" && value !== 0);
  if (changing.length === 0) return [];
  const changes = changing.map(({ line, value }) => {
    const facts = { name: say.name(line.name), value: say.figure(Math.abs(value)) };
    return (line.effect === "add") === value > 0 ? say.result.added(facts) : say.result.deducted(facts);
  });
  const before = say.figure(round(weighted * (coefficient ?? 1), say.scheme.decimals));
  return [say.result.lines({ before, changes: changes.join(""), after: say.figure(total ?? 0) })];
}
