import { languages } from "../../../src/domain/wording/localText";
import type { Cause } from "../../../src/sheets/adopt/shadow";
import { causeText } from "../../../src/sheets/compared/causeText";
import { numbers } from "../../../src/text/form/numbers";
import { compareWords } from "../../../src/text/compareWords";
import { plainNaming } from "../../../src/text/speaker/naming";

const at = { sheet: "十月", address: "C4" };

/** Every kind of cause with the facts that its words must hold; a code that is missing does not compile. */
const causes: { [Code in Cause["code"]]: readonly (readonly [Extract<Cause, { code: Code }>, readonly string[]])[] } = {
  blankCountedAsZero: [[{ code: "blankCountedAsZero", at, input: "calls" }, ["calls", "C4", "0"]]],
  markAboveFull: [[{ code: "markAboveFull", at, input: "calls", read: 22, full: 20 }, ["calls", "C4", "22", "20"]]],
  textNotCounted: [[{ code: "textNotCounted", at, input: "calls", read: "10分" }, ["calls", "C4", "10分"]]],
  otherWeight: [[{ code: "otherWeight", at, input: "calls", theirs: 0.4, policy: 0.355 }, ["calls", "40%", "35.5%"]]],
  notEvaluated: [[{ code: "notEvaluated", inputs: ["calls", "days"] }, ["calls", "days"]]],
  otherTotal: [
    [{ code: "otherTotal", theirs: 88.5, policy: 90, at }, ["88.5", "90"]],
    [{ code: "otherTotal", theirs: 72, policy: null, at }, ["72"]],
  ],
  cutAbove: [[{ code: "cutAbove", grade: "A", bound: 90 }, ["A", "90"]]],
  otherBound: [
    [{ code: "otherBound", grade: "B", theirs: 80, policy: 85 }, ["B", "80", "85"]],
    [{ code: "otherBound", grade: "B", theirs: null, policy: 85 }, ["B", "85"]],
  ],
  otherGrade: [
    [{ code: "otherGrade", theirs: "B", policy: "A", at }, ["B", "A"]],
    [{ code: "otherGrade", theirs: "B", policy: null, at }, ["B"]],
  ],
  otherAmount: [[{ code: "otherAmount", grade: "A", theirs: 300, policy: 1500 }, ["A", "300", "1500"]]],
  typedOver: [[{ code: "typedOver" }, []]],
  rounding: [
    [{ code: "rounding", places: 1 }, ["1"]],
    [{ code: "rounding", places: 0 }, []],
  ],
  unexplained: [[{ code: "unexplained" }, []]],
};

test.each(languages)("Every cause is told with its facts, and no two in the same words: %s", (language) => {
  const speaker = { compare: compareWords(language), numbers: numbers(language), naming: plainNaming(language) };
  const told = Object.values(causes)
    .flat()
    .map(([cause, facts]) => ({ text: causeText(cause, speaker), facts }));
  for (const { text, facts } of told) for (const fact of facts) expect(text).toContain(fact);
  expect(new Set(told.map(({ text }) => text)).size).toBe(told.length);
  expect(told.map(({ text }) => text).join()).not.toMatch(/undefined|null/);
});
