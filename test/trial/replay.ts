import type { Action, Batch, BatchAnswer } from "../standin/bridge/wire";
import { idMembers, mayDiffer } from "./mayDiffer";
import type { Executor } from "./recorder";
import type { Recording } from "./recording";
import { actionText } from "./wireNames";

/** An answer that is not the recorded one. */
export interface ChangedAnswer {
  /** Which request, counted from 1. */
  request: number;
  /** What was asked, and where in the answer the two part: `Worksheets["规则"].GetRange("A1") load › Values[0][0]`. */
  member: string;
  recorded: unknown;
  answered: unknown;
}

type Ids = Map<string, string>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was recorded, with the ids that objects have now. */
function present(value: unknown, ids: Ids): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => present(one, ids));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, present(one, ids)]));
}

/** Learns which id stands for which, wherever both answers give one. */
function learn(recorded: unknown, answered: unknown, ids: Ids): void {
  if (Array.isArray(recorded) && Array.isArray(answered)) recorded.forEach((one, at) => learn(one, answered[at], ids));
  if (!isObject(recorded) || !isObject(answered)) return;
  for (const [key, one] of Object.entries(recorded)) {
    const other = answered[key];
    if (idMembers.has(key) && typeof one === "string" && typeof other === "string") ids.set(one, other);
    else learn(one, other, ids);
  }
}

interface Parting {
  path: string;
  recorded: unknown;
  answered: unknown;
}

const longest = 120;

/** Long texts from a little before the place where they part. */
function excerpts(recorded: unknown, answered: unknown): Omit<Parting, "path"> {
  if (typeof recorded !== "string" || typeof answered !== "string" || recorded.length <= longest)
    return { recorded, answered };
  const parting = recorded.split("").findIndex((letter, at) => letter !== answered[at]);
  const from = Math.max(0, parting - longest / 4);
  return { recorded: recorded.slice(from, from + longest), answered: answered.slice(from, from + longest) };
}

/** Where two values part; members that only one host tells are compared where both tell them. */
function partings(recorded: unknown, answered: unknown, path: string, member: string): Parting[] {
  if (Array.isArray(recorded) && Array.isArray(answered) && recorded.length === answered.length)
    return recorded.flatMap((one, at) => partings(one, answered[at], `${path}[${String(at)}]`, member));
  if (isObject(recorded) && isObject(answered))
    return Object.entries(recorded).flatMap(([key, one]) =>
      partings(one, answered[key], path === "" ? key : `${path}.${key}`, key),
    );
  if (JSON.stringify(recorded) === JSON.stringify(answered)) return [];
  if (idMembers.has(member) || mayDiffer.some(({ applies }) => applies(member, recorded, answered))) return [];
  return [{ path, ...excerpts(recorded, answered) }];
}

const errorOf = (answer: unknown): unknown => {
  const error = isObject(answer) ? answer["Error"] : null;
  return isObject(error)
    ? { Code: error["Code"], Location: error["Location"], ActionIndex: error["ActionIndex"] }
    : null;
};

const resultsOf = (answer: unknown): BatchAnswer["Results"] =>
  isObject(answer) && Array.isArray(answer["Results"]) ? (answer["Results"] as BatchAnswer["Results"]) : [];

/** By action; results with nothing in them are not recorded, so that the place says nothing. */
const resultsNow = (answer: unknown): ReadonlyMap<number, unknown> =>
  new Map(resultsOf(answer).map(({ ActionId, Value }) => [ActionId, Value] as const));

function changesIn(batch: Batch, recorded: unknown, answered: unknown): Omit<ChangedAnswer, "request">[] {
  const now = resultsNow(answered);
  const textOf = (id: number): string => {
    const action: Action | undefined = batch.Actions.find(({ Id }) => Id === id);
    return action ? actionText(batch, action) : "";
  };
  return [
    ...partings(errorOf(recorded), errorOf(answered), "Error", ""),
    ...resultsOf(recorded).flatMap(({ ActionId, Value }) =>
      partings(Value, now.get(ActionId), "", "").map((one) => ({ ...one, path: `${textOf(ActionId)} › ${one.path}` })),
    ),
  ].map(({ path, ...values }) => ({ member: path, ...values }));
}

/** Asks a host what was recorded, in the same order, and tells every answer that is another one. */
export async function replay({ exchanges }: Recording, executor: Executor): Promise<ChangedAnswer[]> {
  const ids: Ids = new Map();
  const changed: ChangedAnswer[] = [];
  for (const [at, { request, answer, refused }] of exchanges.entries()) {
    const batch = present(request, ids) as Batch;
    const response = await executor.executeAsync("", 0, { Url: "ProcessQuery", Headers: {}, Body: batch });
    const now = resultsNow(response.Body);
    for (const { ActionId, Value } of resultsOf(answer)) learn(Value, now.get(ActionId), ids);
    const refusal = partings(refused ?? "", response.ErrorCode ?? "", "request refused", "");
    const changes = changesIn(batch, present(answer, ids), response.Body);
    changed.push(
      ...refusal.map(({ path, ...values }) => ({ request: at + 1, member: path, ...values })),
      ...changes.map((one) => ({ request: at + 1, ...one })),
    );
  }
  return changed;
}
