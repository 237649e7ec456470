import fc from "fast-check";
import { withGrade, withGradePay } from "../../src/domain/edit/editGrades";
import { withLine } from "../../src/domain/edit/editLines";
import { listsOf, withEntry } from "../../src/domain/edit/editLists";
import { withItem } from "../../src/domain/edit/editScheme";
import { newItem } from "../../src/domain/edit/newItem";
import { newItemKinds } from "../../src/domain/methods/recipes";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { emptyPolicy, inAllLanguages } from "./builtPolicy";

/** Signs that mean something in a formula, a reference, a list, a sheet's name or a footer. */
const signs = Array.from(`[]'"#@,;:.!?*~&%$=+-<>/\\|(){}^\`_ \n\t《》，、％（）`);
const words = [
  "通话",
  "质量",
  "满意度",
  "A",
  "x1",
  "R1C1",
  "2026-10",
  "0012",
  "TRUE",
  "𠮷",
  "é",
  "=1+1",
  "#REF!",
  "tblScore",
];

const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs));

/** A name of up to 60 characters, as somebody might put it into a policy file; it says something besides blanks. */
const anyName = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join("").slice(0, 60))
  .filter((name) => name.trim() !== "");

const manyNames = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(anyName, { minLength: least, maxLength: most, selector: (name) => name.trim().toLowerCase() });

interface Drawn {
  kinds: (typeof newItemKinds)[number][];
  names: string[];
  grades: string[];
  pay: "none" | "byGrade" | "timesBase";
  hasEntries: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kinds: fc.array(fc.constantFrom(...newItemKinds), { minLength: 1, maxLength: 4 }),
  names: manyNames(12, 12),
  grades: manyNames(1, 4),
  pay: fc.constantFrom("none", "byGrade", "timesBase"),
  hasEntries: fc.boolean(),
});

function withItems(scheme: Scheme, { kinds, names }: Drawn): Scheme {
  const each = Math.floor(100 / kinds.length);
  return kinds.reduce((grown, kind, at) => {
    const name = names[at] ?? "";
    const { item, inputs } = newItem(grown, kind, {
      better: at % 2 === 0 ? "higher" : "lower",
      full: at === 0 ? 100 - each * (kinds.length - 1) : each,
      name: inAllLanguages(name),
      inputs: (part) => inAllLanguages(`${name.slice(0, 50)}${part}`),
    });
    return withItem(grown, item, inputs);
  }, scheme);
}

const withEntries = (scheme: Scheme, names: readonly string[]): Scheme =>
  scheme.items
    .flatMap((item, at) => listsOf(item, at))
    .reduce((grown, list, at) => withEntry(grown, list, inAllLanguages(names[at % names.length] ?? "")), scheme);

function policyOf(all: Drawn): Scheme {
  const { names, grades, pay, hasEntries } = all;
  const name = (at: number) => inAllLanguages(names[at] ?? "");
  const empty = emptyPolicy();
  const named: Scheme = { ...empty, name: name(4), roles: { ...empty.roles, rated: name(5) } };
  const items = withItems(named, all);
  const listed = hasEntries ? withEntries(items, names.slice(6, 9)) : items;
  const lines = withLine(withLine(listed, name(9), "deduct"), name(10), "add");
  const graded = grades.reduce((grown, grade, at) => withGrade(grown, grade, at * 20), lines);
  return withGradePay(graded, pay, name(11));
}

/** A policy put together in the pane out of any kinds of items, with names nobody would choose. */
export const anyPolicy: fc.Arbitrary<Scheme> = drawn.map(policyOf);
