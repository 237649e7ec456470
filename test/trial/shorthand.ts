import type { Exchange } from "./recorder";

type Fields = Readonly<Record<string, unknown>>;

/** What actions, paths and results are made of on the wire, in the order in which a row tells them. */
const fields = {
  action: ["Id", "ActionType", "ObjectPathId", "Name", "ArgumentInfo", "L", "QueryInfo"],
  path: ["Id", "ObjectPathType", "Name", "ParentObjectPathId", "ArgumentInfo", "D"],
  result: ["ActionId", "Value"],
} as const;

type Kind = keyof typeof fields;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOnlyArguments = (value: unknown): value is { Arguments: unknown } =>
  isFields(value) && Object.keys(value).join() === "Arguments";

/** The values without their names, what is absent as null; as it is where that would lose something. */
function row(kind: Kind, value: unknown): unknown {
  if (!isFields(value)) return value;
  const names: readonly string[] = fields[kind];
  const isKnown = Object.entries(value).every(
    ([name, one]) => names.includes(name) && (one !== null || name === "Value"),
  );
  if (!isKnown) return value;
  const last = Math.max(...names.map((name, at) => (name in value ? at : -1)));
  return names.slice(0, last + 1).map((name) => {
    const one = value[name] ?? null;
    return isOnlyArguments(one) ? one.Arguments : one;
  });
}

function object(kind: Kind, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(
    (value as unknown[]).flatMap((one, at): [string, unknown][] => {
      const name = fields[kind][at] ?? "";
      if (one === null && name !== "Value") return [];
      return [[name, name === "ArgumentInfo" && Array.isArray(one) ? { Arguments: one as unknown[] } : one]];
    }),
  );
}

type Told = (kind: Kind, value: unknown) => unknown;

const all = (told: Told, kind: Kind, value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => told(kind, one)) : value;

/** Every path tells its own number, so that they need no names. */
function pathsIn(told: Told, paths: unknown): unknown {
  if (Array.isArray(paths)) {
    const full = paths.map((one) => told("path", one));
    return Object.fromEntries(full.map((one) => [String((one as Fields)["Id"]), one]));
  }
  return isFields(paths) ? Object.values(paths).map((one) => told("path", one)) : paths;
}

function inRequest(told: Told, request: unknown): unknown {
  if (!isFields(request)) return request;
  const { Actions, ObjectPaths } = request;
  return { ...request, Actions: all(told, "action", Actions), ObjectPaths: pathsIn(told, ObjectPaths) };
}

const inAnswer = (told: Told, answer: unknown): unknown =>
  isFields(answer) && "Results" in answer ? { ...answer, Results: all(told, "result", answer["Results"]) } : answer;

const inExchange = (told: Told, { request, answer, ...rest }: Exchange): Exchange => ({
  request: inRequest(told, request),
  answer: inAnswer(told, answer),
  ...rest,
});

/** The same exchange with rows for what is told thousands of times, a quarter of its length. */
export const shorthand = (exchange: Exchange): Exchange => inExchange(row, exchange);

export const inFull = (exchange: Exchange): Exchange => inExchange(object, exchange);
