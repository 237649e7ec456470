import fc from "fast-check";
import { policySeverity } from "../../../src/domain/issue/policySeverity";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { valueAt } from "../../../src/domain/places/policyPath";
import { allSchemes } from "../../support/shipped";
import { cellOf } from "../../../src/sheets/kit/address";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { policyBook } from "../../../src/sheets/policy/policyBook";
import { policyCells } from "../../../src/sheets/policy/policyCells";
import { readPolicy } from "../../../src/sheets/policy/readPolicy";
import { policySheet } from "../../../src/sheets/policy/policySheet";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { issueText } from "../../../src/text/speaker/issueText";
import { namingOf } from "../../../src/text/speaker/naming";
import { rawPeriodOf } from "../../xlsx/readBack";
import { seat } from "../../xlsx/team";
import { stateIn } from "../fixtures";
import { rawOf } from "../rawOf";

const language = "zh-CN";
const schemes = allSchemes().map((scheme) => [scheme.id, scheme] as const);

type Values = readonly (readonly CellValue[])[];
type Damage = (values: Values) => Values;

const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>("", 0, -1, 0.5, 1, 7, 98, 101, 1e9, 1e300, "五分", "５", "6分", "98%", " ", true, "=1+1"),
  fc.integer({ min: -10, max: 200 }),
  fc.string(),
);

const over =
  (row: number, column: number, value: CellValue): Damage =>
  (values) =>
    values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));

/** What people do to 规则: type into a number, type over a name, mix two cells up, take a row out, put one in, sort rows. */
function anyDamage(scheme: Scheme): fc.Arbitrary<Damage> {
  const cells = policyCells(scheme, language, "规则");
  const cell = fc.constantFrom(...cells);
  const row = fc.integer({ min: 0, max: Math.max(...cells.map((one) => one.row)) });
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(cell, anything).map(([at, value]) => over(at.row, at.column, value)) },
    { weight: 1, arbitrary: fc.tuple(cell, anything).map(([at, value]) => over(at.row, 0, value)) },
    {
      weight: 2,
      arbitrary: fc.tuple(cell, cell).map(([one, other]): Damage => (values) => {
        const [a, b] = [one, other].map(({ row: r, column: c }) => values[r]?.[c] ?? "");
        return over(other.row, other.column, a ?? "")(over(one.row, one.column, b ?? "")(values));
      }),
    },
    {
      weight: 1,
      arbitrary: row.map(
        (at): Damage =>
          (values) =>
            values.filter((_, r) => r !== at),
      ),
    },
    {
      weight: 1,
      arbitrary: row.map(
        (at): Damage =>
          (values) =>
            values.flatMap((one, r) => (r === at ? [[], one] : [one])),
      ),
    },
    {
      weight: 1,
      arbitrary: row.map((at): Damage => (values) => {
        const [one = [], other = []] = [values[at], values[at + 1]];
        return values.map((cells, r) => (r === at ? other : r === at + 1 ? one : cells));
      }),
    },
  );
}

const damages = (scheme: Scheme) => fc.array(anyDamage(scheme), { minLength: 1, maxLength: 3 });

const damaged = (sheet: RawSheet, all: readonly Damage[]): RawSheet => {
  const values = all.reduce((before, damage) => damage(before), sheet.values);
  return { ...sheet, values, formulas: values };
};

describe.each(schemes)("规则 of policy %s damaged at random", (_id, scheme) => {
  const sheet = rawOf(policySheet(stateIn(language, { scheme })));
  const book = policyBook(scheme, language, "规则");

  test("is read number for number, or refused with the cell and what is wrong in it", () => {
    let refused = 0;
    fc.assert(
      fc.property(damages(scheme), (all) => {
        const raw = damaged(sheet, all);
        const reading = readPolicy(raw, scheme, book);
        if (reading.scheme.ok) {
          for (const { path, row, column, isEditable } of book.cells)
            if (isEditable)
              expect([path, valueAt(reading.scheme.value, path) ?? 1]).toEqual([path, raw.values[row]?.[column]]);
          return;
        }
        refused += 1;
        expect(reading.findings.length).toBeGreaterThan(0);
        for (const { issue, address } of reading.findings) {
          expect(address).toMatch(/^[A-H]\d+$/);
          expect(issue).toHaveProperty("path");
          expect(issueText(issue, namingOf(scheme, language), language).title).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 60 },
    );
    expect(refused).toBeGreaterThan(3);
  });

  test("judges nobody as long as it is not sound, and says so in its cells", () => {
    const [first] = scheme.examples;
    if (first === undefined) throw new Error("every policy has a worked case");
    const team = seat({ title: scheme.id, scheme, people: [first.inputs], changes: {} }, 1);
    const whole = rawPeriodOf(team);
    fc.assert(
      fc.property(damages(scheme), (all) => {
        const evaluated = readPeriod({ ...whole, policy: damaged(whole.policy, all) }, "2026-11-22");
        const [person] = evaluated.people;
        if (evaluated.isPolicySound) {
          // Other limits may refuse a figure, and then say so.
          expect(person?.evaluation !== null || person.issues.length > 0).toBe(true);
          return;
        }
        expect(person?.evaluation).toBeNull();
        const errors = evaluated.findings.filter(
          ({ severity, at, person }) =>
            severity === "error" && person === null && (at === null || at.sheet === whole.policy.name),
        );
        expect(errors.length).toBeGreaterThan(0);
        for (const { at } of errors) expect(at === null ? -1 : cellOf(at.address).row).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 25 },
    );
  });

  test("is sound as it is shipped", () =>
    expect(schemeIssues(scheme).filter((issue) => policySeverity(issue) === "error")).toEqual([]));
});
