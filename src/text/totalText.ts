import type { Evaluation } from "../domain/evaluation";
import type { Language } from "../domain/localText";
import { round } from "../domain/rounding";
import type { Item, Scheme } from "../domain/scheme";
import { speaker, type Speaker } from "./speaker";

interface Counted {
  item: Item;
  points: number;
}

/** How the total came about, one sentence a step; empty where the policy adds nothing up. */
export function totalTexts(evaluation: Evaluation, scheme: Scheme, language: Language): string[] {
  const say = speaker(scheme, language);
  if (scheme.total.kind === "none") return [];
  if (evaluation.total === null || evaluation.weighted === null) return [say.result.nothing];
  const sums = sumTexts(evaluation, say);
  const after = [
    ...coefficientText(evaluation, evaluation.weighted, say),
    ...linesText(evaluation, evaluation.weighted, say),
  ];
  if (scheme.total.kind === "sum" && sums.length === 1 && after.length === 0)
    return [
      say.explain.total({
        points: counted(evaluation, scheme).map(({ points }) => say.figure(points)),
        total: say.figure(evaluation.total),
      }),
    ];
  return [...sums, ...after, say.result.total(say.figure(evaluation.total))];
}

const counted = ({ items }: Evaluation, scheme: Scheme): Counted[] =>
  scheme.items.flatMap((item, at) => {
    const points = items[at]?.points ?? null;
    return points === null ? [] : [{ item, points }];
  });

const fullOf = (items: readonly Item[]): number =>
  round(
    items.reduce((sum, { full }) => sum + full, 0),
    10,
  );

function sumTexts(evaluation: Evaluation, say: Speaker): string[] {
  const all = counted(evaluation, say.scheme);
  switch (say.scheme.total.kind) {
    case "none":
      return [];
    case "sum":
      return stretchTexts(evaluation, all, say.scheme.total.scaleTo, say);
    case "groups":
      return groupTexts(evaluation, all, say);
    case "mean":
      return [meanText(evaluation, all, say)];
  }
}

function stretchTexts(
  evaluation: Evaluation,
  all: readonly Counted[],
  scaleTo: number | undefined,
  say: Speaker,
): string[] {
  const { raw, weighted } = evaluation;
  const [full, whole] = [fullOf(all.map(({ item }) => item)), fullOf(say.scheme.items)];
  const to = scaleTo ?? whole;
  const sum = say.result.raw({ points: all.map(({ points }) => say.figure(points)), sum: say.figure(raw ?? 0) });
  if (full === to) return [sum];
  const facts = {
    full: say.figure(full),
    to: say.figure(to),
    raw: say.figure(raw ?? 0),
    weighted: say.figure(weighted ?? 0),
  };
  return [sum, full === whole ? say.result.scaled(facts) : say.result.scaledLeftOut(facts)];
}

function groupTexts(evaluation: Evaluation, all: readonly Counted[], say: Speaker): string[] {
  const { groups } = say.scheme;
  const withPoints = groups.flatMap((group, at) => {
    const points = evaluation.groups[at]?.points ?? null;
    return points === null ? [] : [{ name: say.name(group.name), points, weight: group.weight ?? 0, group }];
  });
  const capped = withPoints.flatMap(({ name, group }) => {
    const sum = round(
      all.filter(({ item }) => item.group === group.id).reduce((sum, { points }) => sum + points, 0),
      10,
    );
    return group.cap !== undefined && sum > group.cap
      ? [say.result.capped({ name, sum: say.figure(sum), cap: say.figure(group.cap) })]
      : [];
  });
  const parts = withPoints.map(({ name, points, weight }) =>
    say.result.group({ name, points: say.figure(points), weight: say.policyFigure(weight) }),
  );
  const [whole, counting] = [groups, withPoints].map((some) => some.reduce((sum, { weight = 0 }) => sum + weight, 0));
  const weighted = say.figure(evaluation.weighted ?? 0);
  if (whole === counting) return [...capped, say.result.groups({ parts, weighted })];
  return [
    ...capped,
    say.result.groupsLeftOut({ parts, all: say.figure(whole ?? 0), counted: say.figure(counting ?? 0), weighted }),
  ];
}

function meanText(evaluation: Evaluation, all: readonly Counted[], say: Speaker): string {
  const mean = say.figure(evaluation.weighted ?? 0);
  const parts = all.map(({ item, points }) => ({ points: say.figure(points), weight: item.weight ?? 1 }));
  if (new Set(parts.map(({ weight }) => weight)).size <= 1)
    return say.result.mean({ points: parts.map(({ points }) => points), mean });
  return say.result.weightedMean({
    parts: parts.map(({ points, weight }) => ({ points, weight: say.policyFigure(weight) })),
    weights: say.policyFigure(parts.reduce((sum, { weight }) => sum + weight, 0)),
    mean,
  });
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
