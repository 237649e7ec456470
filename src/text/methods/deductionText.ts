import type { Reason } from "../../domain/engine/evaluation";
import type { Speaker } from "../speaker/speaker";

type Of<Kind extends Reason["kind"]> = Extract<Reason, { kind: Kind }>;

/** A step that takes points from full marks, a tier or a mark. */
export function deductionText(
  reason: Of<"perTime" | "rate" | "capped" | "replaced" | "void" | "floor" | "tier" | "mark">,
  say: Speaker,
): string {
  switch (reason.kind) {
    case "perTime":
      return perTimeText(reason, say);
    case "rate":
      return rateText(reason, say);
    case "capped":
      return say.explain.capped({
        pool: say.name(reason.pool.name),
        before: say.figure(reason.before),
        cap: say.figure(reason.cap),
      });
    case "replaced":
      return replacedText(reason, say);
    case "void":
      return voidText(reason, say);
    case "floor":
      return say.explain.floor({ beyond: say.figure(-reason.before) });
    case "tier":
      return tierText(reason, say);
    case "mark":
      return say.explain.mark({
        part: say.part(reason.part),
        mark: say.figure(reason.mark),
        full: say.figure(reason.full),
      });
  }
}

function perTimeText({ rule, count, charged, due }: Of<"perTime">, say: Speaker): string {
  const facts = { name: say.name(rule.name), ...say.times(rule.input, count), free: say.figure(rule.free) };
  if (charged === 0) return say.explain.perTimeFree(facts);
  if (rule.free === 0 && rule.points === 1 && facts.unit === say.result.points) return say.explain.ownPoints(facts);
  const cost = { ...facts, points: say.figure(rule.points), due: say.figure(due) };
  return rule.free === 0
    ? say.explain.perTime(cost)
    : say.explain.perTimeBeyond({ ...cost, beyond: say.figure(charged) });
}

function rateText({ rule, numerator, denominator, rate, due }: Of<"rate">, say: Speaker): string {
  const name = say.name(rule.name);
  if (rate === null) {
    const isMonthly = say.scheme.cycle === "month";
    return say.explain.rateOfNothing({ name, denominator: say.input(rule.denominator), isMonthly });
  }
  const facts = {
    name,
    rate: say.percent(rate, rule.threshold),
    parts: `${say.figure(numerator)}/${say.figure(denominator)}`,
    threshold: say.percent(rule.threshold, rule.threshold),
  };
  return rate < rule.threshold
    ? say.explain.rateBelow({ ...facts, due: say.figure(due) })
    : say.explain.rateReached(facts);
}

const replacedText = ({ pool, by, count, due }: Of<"replaced">, say: Speaker): string =>
  say.explain.replaced({
    pool: say.name(pool.name),
    input: say.input(by.input),
    ...say.times(by.input, count),
    from: say.figure(by.from),
    due: say.figure(due),
  });

function voidText({ rule, input, count, due }: Of<"void">, say: Speaker): string {
  const facts = { rule: say.name(rule.name), input: say.input(input), due: say.figure(due) };
  return say.isYesNo(input)
    ? say.explain.answeredYes(facts)
    : say.explain.emptied({ ...facts, ...say.times(input, count) });
}

function tierText({ label, own, team, ratio, from, next, points }: Of<"tier">, say: Speaker): string {
  const edge = next?.from ?? from;
  const reached = say.explain.tier({
    label,
    own: say.figure(own),
    team: say.figure(team),
    ratio: say.percent(ratio, edge),
    points: say.figure(points),
  });
  if (next === null) return reached;
  return (
    reached +
    say.explain.tierNext({
      label: next.label,
      from: say.percent(next.from, next.from),
      points: say.figure(next.points),
    })
  );
}
