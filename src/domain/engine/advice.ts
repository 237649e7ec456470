import { highestOf } from "../figures/extremes";
import { settled } from "../figures/typed";
import { amountIn, type Inputs } from "../inputs/inputs";
import { quotient } from "../measures/rate";
import type { Scheme } from "../scheme/scheme";
import { judgeBy } from "./evaluate";
import type { Evaluation } from "./evaluation";
import { leastSteps } from "./leastSteps";
import { type LeverPath, leverPaths } from "./leverPath";
import { type PersonLever, personLevers } from "./personLevers";
import { reachingTogether } from "./reachingTogether";
import { type Trial, trialOf, type Tried } from "./trial";

type Value = number | boolean;

/** One thing that would be otherwise, and the inputs that differ then, as they were and as they would be. */
export interface AdvisedChange {
  lever: PersonLever;
  changes: readonly { input: string; from: Value; to: Value }[];
  /** What the lever's rate would come to, in percent; null where it has none. */
  rate: number | null;
}

/** What would have reached a better grade: no smaller step of any of it does. */
export interface Advice {
  steps: readonly AdvisedChange[];
  /** Points more in the total. */
  gain: number;
  grade: string;
}

/**
 * What would have reached the next grade, each by itself, the smallest change first; several things together only where nothing
 * does alone, and none where nothing does. The engine judged every answer.
 */
export function adviceFor(scheme: Scheme, inputs: Inputs, evaluation: Evaluation): readonly Advice[] {
  const { total, next } = evaluation;
  const goal = scheme.bands.find(({ grade }) => grade === next?.grade)?.from;
  if (total === null || goal === undefined) return [];
  const trial = trialOf(judgeBy(scheme), inputs);
  const paths = personLevers(scheme).flatMap((lever) => leverPaths(scheme, lever, inputs));
  const alone = reachingAlone(paths, { trial, goal, inputs });
  const found = alone.length > 0 ? alone.map((one) => [one]) : [reachingTogether(paths, trial, goal)];
  return found.flatMap((tried) => adviceOf(tried, trial, { inputs, total }));
}

/** Everything that gets there by itself, the smallest change first; what gets there both ways goes the shorter one. */
function reachingAlone(
  paths: readonly LeverPath[],
  { trial, goal, inputs }: { trial: Trial; goal: number; inputs: Inputs },
): Tried[] {
  const found = paths
    .flatMap((path) => {
      const steps = leastSteps(path, 1, (count) => trial.totalWith([{ path, steps: count }]) >= goal);
      return steps === null ? [] : [{ path, steps }];
    })
    .map((tried) => ({ tried, share: shareMoved(inputs, tried) }))
    .sort((one, other) => one.share - other.share)
    .map(({ tried }) => tried);
  return found.filter(({ path }, at) => found.findIndex((one) => one.path.lever === path.lever) === at);
}

/** How much would be otherwise, whatever the unit: 2 of 4 incidents are a half, 96 instead of 92 a twenty-fourth. */
function shareMoved(inputs: Inputs, { path, steps }: Tried): number {
  const after = { ...inputs, ...path.after(steps) };
  return highestOf(
    path.lever.inputs.map((id) => {
      const [was, is] = [amountIn(inputs, id), amountIn(after, id)];
      return was === is ? 0 : Math.abs(is - was) / Math.max(Math.abs(is), Math.abs(was));
    }),
  );
}

function adviceOf(
  tried: readonly Tried[],
  trial: Trial,
  { inputs, total }: { inputs: Inputs; total: number },
): Advice[] {
  const result = tried.length === 0 ? null : trial.resultWith(tried);
  if (result === null || result.total === null || result.band === null) return [];
  const steps = tried.map((one) => advisedChange(one, inputs));
  return [{ steps, gain: settled(result.total - total), grade: result.band.grade }];
}

function advisedChange({ path: { lever, after }, steps }: Tried, inputs: Inputs): AdvisedChange {
  const [numerator = ""] = lever.inputs;
  const now = after(steps);
  const changes = Object.entries(now).flatMap(([input, to]) =>
    to === null ? [] : [{ input, from: valueBefore(inputs[input] ?? null, to), to }],
  );
  const whole = lever.rate === undefined ? 0 : amountIn(inputs, lever.rate.denominator);
  return { lever, changes, rate: quotient(amountIn(now, numerator) * 100, whole) };
}

/** A blank counts as none, or as a no. */
const valueBefore = (read: Value | null, to: Value): Value => read ?? (typeof to === "boolean" ? false : 0);
