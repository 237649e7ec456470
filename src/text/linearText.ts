import type { ItemResult, Reason } from "../domain/evaluation";
import type { Linear } from "../domain/methods/measured";
import { measurementText } from "./measurementText";
import type { Speaker } from "./speaker";
import { targetText } from "./targetText";

type Is = Extract<Reason, { kind: "linear" }>;

/** "平均响应 120 秒，目标 60 秒以内，达成 50%，得 10 分". */
export function linearText(reason: Is, result: ItemResult, say: Speaker): string {
  const { measured, target, achieved } = reason;
  const { credit, reachedAtZero } = methodOf(result, say);
  const words = say.measured;
  const points = say.figure(result.points ?? 0);
  const facts = { share: say.percent(achieved, 1), points, full: say.figure(result.full) };
  const isShare = target === 100 && achieved === measured.value / 100;
  const what = measurementText(measured, result, say, target);
  if (isShare && credit === 1) return what + words.shareOfFull(facts);
  const lead = what + targetText(reason, result, say);
  if (achieved < 1) return lead + (credit === 1 ? words.achieved(facts) : missed(credit, facts, say));
  const reaches = reason.better === "lower" ? measured.value <= target : measured.value >= target;
  return reaches || reachedAtZero === undefined
    ? lead + words.reached({ points })
    : lead + words.reachedAtZero({ input: say.input(reachedAtZero), points });
}

function missed(credit: number, facts: { share: string; points: string }, say: Speaker): string {
  return credit === 0 ? say.measured.nothing(facts) : say.measured.partly({ ...facts, credit: say.percent(credit, 1) });
}

function methodOf({ id }: ItemResult, say: Speaker): Pick<Linear, "credit" | "reachedAtZero"> {
  const method = say.scheme.items.find((item) => item.id === id)?.method;
  return method?.kind === "linear" ? method : { credit: 1, reachedAtZero: undefined };
}
