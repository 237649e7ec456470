import fc from "fast-check";
import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import { round } from "../../src/domain/figures/rounding";
import { typedPlaces } from "../../src/domain/figures/typed";
import type { PolicyIssue } from "../../src/domain/issue/policyIssue";
import { readPolicyText } from "../../src/domain/parse/policyFile";
import { withNumbers } from "../../src/domain/places/policyNumbers";
import { isUnreadable } from "../../src/domain/scheme/numberIssue";
import type { NumberLimits } from "../../src/domain/scheme/numberLimits";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { allSchemes } from "../support/shipped";
import { policyBook } from "../../src/sheets/policy/policyBook";
import { type PolicyCell, policyCells } from "../../src/sheets/policy/policyCells";
import { isPercentNumber } from "../../src/sheets/terms/policyRow";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { policyStateFormula } from "../../src/sheets/policy/policyState";
import { policyValidation } from "../../src/sheets/policy/policyValidation";
import { readPolicy } from "../../src/sheets/policy/readPolicy";
import { readNumberText } from "../../src/taskpane/policy/numberText";
import { builtPolicy } from "../support/builtPolicy";
import { stateIn } from "../sheets/fixtures";
import { rawOf, typedOver } from "../sheets/rawOf";

const language = "zh-CN";

/** A policy with every way a number of it can be set. */
function doorsOf(scheme: Scheme) {
  const state = stateIn(language, { scheme });
  const raw = rawOf(policySheet(state));
  const book = policyBook(scheme, language, raw.name);
  const formula = policyStateFormula(scheme, language, book.cells);
  const edited = ({ path, also }: PolicyCell, now: number): Scheme =>
    withNumbers(
      scheme,
      [path, ...also].map((one) => ({ path: one, now })),
    );
  return {
    /** What refuses the number itself, door by door; what does not fit other numbers is no matter here. */
    refusals: (cell: PolicyCell, limits: NumberLimits, value: number): Record<string, PolicyIssue | null> => ({
      file: inFile(edited(cell, value), cell.path),
      linter: schemeIssues(edited(cell, value)).find((issue) => isAbout(issue, cell.path)) ?? null,
      sheet:
        readPolicy(typedOver(raw, [[cell.row, cell.column, value]]), scheme, book).findings.map(
          ({ issue }) => issue,
        )[0] ?? null,
      pane: inPane(cell, limits, value),
    }),
    /** Whether Excel lets it be typed, and whether 规则 itself calls the number right. */
    inExcel: (cell: PolicyCell, limits: NumberLimits, value: number): boolean[] => [
      fits(policyValidation(cell, limits, state).rule, value),
      isRightIn(formula, cell, value),
    ],
  };
}

const isAbout = (issue: PolicyIssue, path: string): boolean =>
  isUnreadable(issue) && "path" in issue && issue.path === path;

function inFile(scheme: Scheme, path: string): PolicyIssue | null {
  const read = readPolicyText(JSON.stringify(scheme));
  if (read.kind === "notJson") throw new Error("JSON is JSON");
  return read.kind === "refused" ? (read.issues.find((issue) => isAbout(issue, path)) ?? null) : null;
}

function inPane({ path, kind }: PolicyCell, limits: NumberLimits, value: number): PolicyIssue | null {
  const text = String(isPercentNumber(kind) ? round(value * 100, 8) : value);
  const read = readNumberText(text, { path, kind, limits });
  return "issue" in read ? read.issue : null;
}

function fits(rule: ReturnType<typeof policyValidation>["rule"], value: number): boolean {
  if (rule.kind !== "whole" && rule.kind !== "decimal") throw new Error(`A number may not be ${rule.kind}`);
  return value >= rule.min && value <= (rule.max ?? Infinity) && (rule.kind === "decimal" || Number.isInteger(value));
}

/** What the counts of 规则's own formula make of one number: those of the ranges it stands in. */
function isRightIn(formula: string, { row, column }: PolicyCell, value: number): boolean {
  const criteria = [...formula.matchAll(/([A-F])(\d+):([A-F])(\d+),"(>=|<|>)([-\de.]+)"/g)].filter((match) =>
    holds(match.slice(1, 5), row, column),
  );
  const isBeyond = criteria.some(([, , , , , sign, bound]) => {
    const isOfAll = Math.abs(Number(bound)) === 1e12;
    if (sign === ">=") return value < Number(bound);
    if (sign === ">") return value > Number(bound);
    return isOfAll ? value < Number(bound) : value >= Number(bound);
  });
  const isWhole = [...formula.matchAll(/ROUND\(([A-F])(\d+):([A-F])(\d+),0\)<>/g)].some((match) =>
    holds(match.slice(1, 5), row, column),
  );
  return !isBeyond && (!isWhole || Number.isInteger(value));
}

const holds = ([left = "", top, right = "", bottom]: readonly string[], row: number, column: number): boolean => {
  const letter = "ABCDEF".charAt(column);
  return left <= letter && letter <= right && Number(top) <= row + 1 && row + 1 <= Number(bottom);
};

/** Numbers at, within and beyond the limits, and any others; to as many places as count. */
const anyValue = ({ min, max }: NumberLimits): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(
      min,
      max,
      min - 1,
      max + 1,
      round(max * 2, typedPlaces),
      0,
      -1,
      0.5,
      1,
      1.5,
      4,
      5,
      9,
      28,
      29,
      98,
      1e12,
      1e13,
    ),
    fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => round(value, typedPlaces)),
  );

const policies = [...allSchemes(), builtPolicy()];

describe.each(policies.map((scheme) => [scheme.id, scheme] as const))("policy %s", (_id, scheme) => {
  const doors = doorsOf(scheme);
  const cells = policyCells(scheme, language, "规则").flatMap((cell) =>
    cell.limits === null ? [] : [{ cell, limits: cell.limits }],
  );

  test("takes a number by every door or by none, and all refuse it for the same reason", () => {
    const told = { taken: 0, refused: 0 };
    for (const { cell, limits } of cells) {
      fc.assert(
        fc.property(anyValue(limits), (value) => {
          const { file = null, ...others } = doors.refusals(cell, limits, value);
          told[file === null ? "taken" : "refused"] += 1;
          for (const [door, issue] of Object.entries(others)) expect([door, issue]).toEqual([door, file]);
          expect(doors.inExcel(cell, limits, value)).toEqual([file === null, file === null]);
        }),
        { numRuns: 6 },
      );
    }
    if (cells.length > 0) expect(Math.min(told.taken, told.refused)).toBeGreaterThan(0);
  });
});
