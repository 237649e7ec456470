import type { Scheme } from "../../src/domain/scheme/scheme";
import { shipped } from "../support/shipped";

/** Every requirement cited anywhere in the policy. */
function cited(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "source" && typeof value === "string" ? [value] : cited(value),
  );
}

const numbered = (document: string, clauses: readonly number[]): string[] =>
  clauses.map((clause) => `${document}-${clause < 10 ? `0${clause}` : clause}`);

const principles = [50];

/** Clauses with something to compute, to keep or to look up, by scheme; then the readings of its unclear places. */
const expected: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["003C", numbered("R003", [40]), ["A003-20", "A003-21", "A003-23"]],
  ["003D", numbered("R003", [41]), ["A003-20", "A003-21", "A003-22", "A003-23"]],
  ["003E", numbered("R003", [50, 52]), ["A003-30", "A003-31", "A003-32", "A003-33"]],
  ["003F", numbered("R003", [51, 52]), ["A003-30", "A003-31", "A003-32", "A003-33"]],
  [
    "003P",
    numbered("R003", [60, 61, 62, 63, 64, 65, 66, 67, 70, 72, 74, 77]),
    ["A003-40", "A003-41", "A003-42", "A003-43", "A003-44", "A003-45"],
  ],
  ["004PRE", numbered("R004", [1, 52, ...principles]), ["A004-1", "A004-2", "A004-3", "A004-50", "A004-51"]],
  ["004POST", numbered("R004", [2, 52, ...principles]), ["A004-1", "A004-3", "A004-50", "A004-51"]],
  ["004PAY", numbered("R004", [5, 6, ...principles]), ["A004-5", "A004-6", "A004-7", "A004-8"]],
  ["004PK", numbered("R004", [10, 11, ...principles]), ["A004-10", "A004-11", "A004-12", "A004-13"]],
  [
    "004DQNJ-M",
    numbered("R004", [23, 24, 25, 26, 28, 30, 31, 33, 52, ...principles]),
    ["A004-20", "A004-22", "A004-23", "A004-24", "A004-26", "A004-27", "A004-50", "A004-51"],
  ],
  [
    "004DQNJ-Y",
    numbered("R004", [23, 27, 30, 33, ...principles]),
    ["A004-21", "A004-22", "A004-24", "A004-25", "A004-26", "A004-27"],
  ],
  ["004ONLINE", numbered("R004", [40, 41, ...principles]), ["A004-40"]],
  ["004SEVEN", numbered("R004", [45, ...principles]), ["A004-45"]],
  ["004FIELD", numbered("R004", [48, ...principles]), ["A004-48"]],
];

test.each(expected)("scheme %s cites its clauses %j and reads what they leave open", (id, clauses, readings) => {
  const scheme: Scheme = shipped(id);
  const found = new Set(cited(scheme));
  expect(clauses.filter((clause) => !found.has(clause))).toEqual([]);
  expect(scheme.readings.map((reading) => reading.id)).toEqual(readings);
});

/** Places whose numbers had to be chosen without any reading to stand on; amounts of money are the company's to set. */
test.each(expected)("every number of scheme %s is the source's or that of a reading", (id) => {
  const scheme = shipped(id);
  const items = scheme.items.map(({ method, ...item }) => ({ ...item, method: { ...method, prizes: [] } }));
  const bare = cited([items, scheme.lines, scheme.total, scheme.parameters, scheme.consequences]);
  expect(bare.filter((source) => source === "notInSource")).toEqual([]);
});
