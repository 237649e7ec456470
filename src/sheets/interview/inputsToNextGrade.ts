import { type Judge, judgeBy } from "../../domain/engine/evaluate";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { Inputs } from "../../domain/inputs/inputs";
import { limitsOf } from "../../domain/scheme/limits";
import { settled } from "../../domain/figures/typed";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";

/** An input that would have been flawless, and the points that would have been gained. */
interface Gain {
  input: string;
  gain: number;
}

/** What the input would be without the incident: no counts, full marks, everything on time. */
function flawless(scheme: Scheme, input: Input, inputs: Inputs): Inputs | null {
  if (input.of === "department") return null;
  if (input.kind === "mark") return { ...inputs, [input.id]: limitsOf(scheme, input).max };
  if (input.kind !== "count") return null;
  if (input.whenBlank === "zero") return { ...inputs, [input.id]: 0 };
  const whole = input.notAbove === undefined ? undefined : scheme.inputs.find((one) => one.id === input.notAbove);
  return whole?.of === "person" ? { ...inputs, [input.id]: inputs[whole.id] ?? null } : null;
}

const totalOf = (judge: Judge, inputs: Inputs): number | null => {
  const result = judge(inputs);
  return result.ok ? result.value.total : null;
};

/** Inputs that cost points, the dearest first. */
function gains(scheme: Scheme, judge: Judge, inputs: Inputs, total: number): (Gain & { without: Inputs })[] {
  return scheme.inputs
    .flatMap((input) => {
      const without = flawless(scheme, input, inputs);
      const better = without && totalOf(judge, without);
      return without && better !== null && better > total
        ? [{ input: input.id, gain: settled(better - total), without }]
        : [];
    })
    .sort((a, b) => b.gain - a.gain);
}

/** Few inputs that together reach the next grade: the smallest one that does alone, or the dearest first; null when none do. */
export function inputsToNextGrade(scheme: Scheme, inputs: Inputs, { total, next }: Evaluation): Gain[] | null {
  if (next === null || total === null) return null;
  const goal = scheme.bands.find((band) => band.grade === next.grade)?.from ?? Infinity;
  const judge = judgeBy(scheme);
  const candidates = gains(scheme, judge, inputs, total);
  const alone = candidates.filter(({ gain }) => settled(total + gain) >= goal).at(-1);
  if (alone) return [{ input: alone.input, gain: alone.gain }];
  let combined = inputs;
  const taken: Gain[] = [];
  for (const { input, gain, without } of candidates.slice(0, 4)) {
    combined = { ...combined, [input]: without[input] ?? null };
    taken.push({ input, gain });
    const reached = totalOf(judge, combined);
    if (reached !== null && reached >= goal) return taken;
  }
  return null;
}
