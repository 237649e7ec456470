import { highestOf, lowestOf } from "../figures/extremes";
import { round } from "../figures/rounding";
import { settled } from "../figures/typed";
import type { Input } from "../inputs/input";
import type { Inputs } from "../inputs/inputs";
import { limitsOf } from "../scheme/limits";
import type { Scheme } from "../scheme/scheme";
import type { PersonLever } from "./personLevers";

/** A lever moved one way: where it stands after so many of its smallest steps, at most `last`. */
export interface LeverPath {
  lever: PersonLever;
  last: number;
  /** The inputs that are others then. */
  after: (steps: number) => Inputs;
}

/** What is moved: the inputs that are filled, with their values. */
interface Moved {
  input: Input;
  value: number;
}

/** The ways a lever can be moved for the better from where a person stands; none where nothing is entered. */
export function leverPaths(scheme: Scheme, lever: PersonLever, inputs: Inputs): readonly LeverPath[] {
  const all = scheme.inputs.filter(({ id }) => lever.inputs.includes(id));
  const [first] = all;
  if (first === undefined) return [];
  if (first.kind === "yesNo") return [{ lever, last: 1, after: () => ({ [first.id]: inputs[first.id] !== true }) }];
  const moved = all.flatMap((input) => movedFrom(input, inputs[input.id] ?? null));
  if (moved.length === 0) return [];
  return waysOf[lever.best].flatMap((way) => {
    const values = valuesAlong(moved, way, limitsAmong(scheme, lever, moved, inputs));
    const after = (steps: number): Inputs => changed(lever, moved, inputs, { way, to: values.at(steps) });
    return values.last > 0 ? [{ lever, last: values.last, after }] : [];
  });
}

const waysOf: Readonly<Record<PersonLever["best"], readonly (1 | -1)[]>> = { more: [1], less: [-1], between: [1, -1] };

/** A blank that counts as none is 0; one that stays blank cannot be moved. */
function movedFrom(input: Input, read: number | boolean | null): Moved[] {
  const value = read ?? (input.whenBlank === "zero" ? 0 : null);
  return typeof value === "number" ? [{ input, value: settled(value) }] : [];
}

interface Limits {
  min: number;
  max: number;
}

/** Where nothing limits a figure, no more than this, or a hundred times what it is. */
const mostUnlimited = 1_000_000;

function limitsAmong(scheme: Scheme, lever: PersonLever, moved: readonly Moved[], inputs: Inputs): Limits {
  const numberIn = (id: string | undefined): number[] => {
    const value = id === undefined || id === lever.within ? null : (inputs[id] ?? null);
    return typeof value === "number" ? [value] : [];
  };
  const limits = moved.map(({ input, value }): Limits => {
    const own = limitsOf(scheme, input);
    const below = scheme.inputs.filter(({ notAbove }) => notAbove === input.id).flatMap(({ id }) => numberIn(id));
    const most = own.max === Number.MAX_SAFE_INTEGER ? Math.max(mostUnlimited, Math.abs(value) * 100) : own.max;
    return { min: Math.max(own.min, ...below), max: Math.min(most, ...numberIn(input.notAbove)) };
  });
  return { min: highestOf(limits.map(({ min }) => min)), max: lowestOf(limits.map(({ max }) => max)) };
}

interface ValuesAlong {
  last: number;
  at: (steps: number) => number;
}

/** The values a lever takes one after the other, from the one that is farthest behind. */
function valuesAlong(moved: readonly Moved[], way: 1 | -1, limits: Limits): ValuesAlong {
  const values = moved.map(({ value }) => value);
  const from = way === 1 ? lowestOf(values) : highestOf(values);
  const allowed = moved[0]?.input.allowed;
  if (allowed !== undefined) return oneOf(allowed, from, way);
  const scale = 10 ** decimalsAmong(moved);
  const [rest, end] = [round(from * scale, 6), round((way === 1 ? limits.max : limits.min) * scale, 6)];
  const start = way === 1 ? Math.floor(rest) : Math.ceil(rest);
  const last = way === 1 ? Math.ceil(end) - start : start - Math.floor(end);
  const at = (steps: number): number => Math.max(limits.min, Math.min(limits.max, (start + way * steps) / scale));
  return { last: way * (end - rest) > 0 ? last : 0, at };
}

function oneOf(allowed: readonly number[], from: number, way: 1 | -1): ValuesAlong {
  const ahead = allowed.filter((one) => way * (one - from) > 0).sort((one, other) => way * (one - other));
  return { last: ahead.length, at: (steps) => ahead[steps - 1] ?? from };
}

/** Counts go by one; anything else by its last decimal as typed, two at most. */
const decimalsAmong = (moved: readonly Moved[]): number =>
  highestOf(
    moved.map(({ input, value }) =>
      input.kind === "count" ? 0 : ([0, 1].find((places) => round(value, places) === value) ?? 2),
    ),
  );

/** Whoever stands farther already stays there; the department's total moves along. */
function changed(
  { within }: PersonLever,
  moved: readonly Moved[],
  inputs: Inputs,
  { way, to }: { way: 1 | -1; to: number },
): Inputs {
  const farther = way === 1 ? Math.max : Math.min;
  const own = moved.map(({ input, value }) => [input.id, farther(value, to)] as const);
  const more = moved.reduce((sum, { value }, index) => sum + (own[index]?.[1] ?? value) - value, 0);
  const whole = within === undefined ? null : inputs[within];
  return {
    ...Object.fromEntries(own.filter(([, value], index) => value !== moved[index]?.value)),
    ...(within !== undefined && typeof whole === "number" ? { [within]: settled(whole + more) } : {}),
  };
}
