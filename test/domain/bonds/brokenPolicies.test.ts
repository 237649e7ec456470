import fc from "fast-check";
import { evaluate } from "../../../src/domain/engine/evaluate";
import type { Issue } from "../../../src/domain/issue/issue";
import { languages } from "../../../src/domain/wording/localText";
import { readPolicyText } from "../../../src/domain/parse/policyFile";
import { policyFix } from "../../../src/domain/bonds/policyFix";
import { withNumbers } from "../../../src/domain/places/policyNumbers";
import { policySeverity } from "../../../src/domain/issue/policySeverity";
import type { PolicyIssue } from "../../../src/domain/issue/policyIssue";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { allSchemes } from "../../support/shipped";
import { issueText } from "../../../src/text/speaker/issueText";
import { namingOf, plainNaming } from "../../../src/text/speaker/naming";
import { anyDamage, damaged } from "../../support/brokenPolicy";

const schemes = allSchemes().map((scheme) => [scheme.id, scheme] as const);

/** The file of a policy with one to three places broken at random. */
const broken = (scheme: Scheme): fc.Arbitrary<unknown> =>
  fc.array(anyDamage(scheme), { minLength: 1, maxLength: 3 }).map((all) => all.reduce<unknown>(damaged, scheme));

const hasWords = (issue: Issue, scheme: Scheme | null): void => {
  for (const language of languages) {
    const words = issueText(issue, scheme ? namingOf(scheme, language) : plainNaming(language), language);
    for (const part of Object.values(words)) {
      expect(part).toMatch(/\S/);
      expect(part).not.toMatch(/\[object|undefined|\bNaN\b/);
    }
  }
};

/** Everything the engine gives is a number one can print, or nothing. */
function numbersIn(node: unknown): number[] {
  if (typeof node === "number") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(numbersIn) : [];
}

/** A policy that was accepted judges its own worked cases without failing, whatever its numbers are. */
function canJudge(scheme: Scheme): void {
  for (const { inputs } of scheme.examples) {
    const result = evaluate(scheme, inputs);
    if (result.ok) expect(numbersIn(result.value).filter((number) => !Number.isFinite(number))).toEqual([]);
    else for (const issue of result.issues) hasWords(issue, scheme);
  }
}

const errorsIn = (scheme: Scheme): PolicyIssue[] =>
  schemeIssues(scheme).filter((issue) => policySeverity(issue) === "error");

describe.each(schemes)("policy %s broken at random", (_id, scheme) => {
  test("is refused with reasons that have words and a place, or judges people whole", () => {
    const told = { policy: 0, refused: 0 };
    fc.assert(
      fc.property(broken(scheme), (json) => {
        const read = readPolicyText(JSON.stringify(json));
        if (read.kind === "notJson") throw new Error("JSON is JSON");
        told[read.kind] += 1;
        if (read.kind === "policy") canJudge(read.scheme);
        else expect(read.issues.length).toBeGreaterThan(0);
        for (const issue of read.kind === "policy" ? [] : read.issues) {
          hasWords(issue, null);
          if (issue.code !== "fullMarksNot100" && issue.code !== "fullMarksScaled")
            expect(issue).toHaveProperty("path");
        }
      }),
      { numRuns: 80 },
    );
    expect(Math.min(told.policy, told.refused)).toBeGreaterThan(0);
  });

  test("has no fix that leaves its fault or brings an error, and one that is offered fits", () => {
    const numbers = numberPaths(scheme);
    const edits = fc.array(
      fc.record({ path: fc.constantFrom(...numbers), now: fc.constantFrom(0, 0.5, 1, 3, 7, 55, 98, 120, 1e6) }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(edits, (changes) => {
        const edited = withNumbers(scheme, changes);
        for (const issue of schemeIssues(edited)) {
          hasWords(issue, edited);
          const fix = policyFix(edited, issue);
          if (fix === null) continue;
          expect(fix.length).toBeGreaterThan(0);
          const mended = withNumbers(edited, fix);
          expect(schemeIssues(mended)).not.toContainEqual(issue);
          expect(errorsIn(mended).length).toBeLessThanOrEqual(errorsIn(edited).length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Places of numbers that 规则 shows and anybody may change. */
function numberPaths(scheme: Scheme): string[] {
  const walk = (node: unknown, path: string): string[] => {
    if (typeof node === "number") return [path];
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) => walk(value, `${path}.${key}`));
  };
  const parts = ["items", "bands", "groups", "lines", "payout", "consequences"] as const;
  return parts.flatMap((part) => walk(scheme[part], part));
}
