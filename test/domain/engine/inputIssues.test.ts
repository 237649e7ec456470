import type { Inputs } from "../../../src/domain/inputs/inputs";
import { evaluate } from "../../../src/domain/engine/evaluate";
import { inputIssues } from "../../../src/domain/engine/inputIssues";
import { schemeById } from "../../../src/schemes";
import { periodWith, scheme000 } from "../../support/period000";

const issues = (changes: Inputs) => inputIssues(scheme000, periodWith(changes));

test.each<[string, Inputs, object]>([
  ["a blank mark is missing", { exec_score: null }, { code: "missing", input: "exec_score" }],
  ["a blank yes or no is missing", { exec_refuse: null }, { code: "missing", input: "exec_refuse" }],
  ["blank own days are missing", { personal_workdays: null }, { code: "missing", input: "personal_workdays" }],
  ["a number is no yes or no", { exec_refuse: 1 }, { code: "notYesNo", input: "exec_refuse", read: "1" }],
  ["a yes is no count", { rude_tone: true }, { code: "notANumber", input: "rude_tone", read: "true" }],
  ["half an incident is not whole", { rude_tone: 0.5 }, { code: "notWhole", input: "rude_tone", read: 0.5 }],
  ["a negative count", { late_early: -1 }, { code: "negative", input: "late_early", read: -1 }],
  ["a negative mark", { enthusiasm: -0.5 }, { code: "negative", input: "enthusiasm", read: -0.5 }],
  ["a mark above full", { exec_score: 8.5 }, { code: "outOfRange", input: "exec_score", read: 8.5, min: 0, max: 8 }],
  ["32 days in a month", { workdays: 32 }, { code: "outOfRange", input: "workdays", read: 32, min: 1, max: 31 }],
  ["nobody in the department", { headcount: 0 }, { code: "zeroDenominator", input: "headcount" }],
  ["own days of 0", { personal_workdays: 0 }, { code: "zeroDenominator", input: "personal_workdays" }],
  ["what is no number", { personal_calls: NaN }, { code: "notANumber", input: "personal_calls", read: "NaN" }],
  [
    "more mails on time than received",
    { mail_ontime: 101 },
    { code: "above", input: "mail_ontime", read: 101, other: "mail_total", otherRead: 100 },
  ],
  [
    "more report lines done than there were",
    { report_followed: 51 },
    { code: "above", input: "report_followed", read: 51, other: "report_total", otherRead: 50 },
  ],
])("%s is said with what was read", (_title, changes, issue) => expect(issues(changes)).toEqual([issue]));

test("a blank count is none, because the supervisor enters the row as a whole", () =>
  expect(issues({ rude_tone: null, late_early: null })).toEqual([]));

test("every input with something wrong is listed, in the order of the policy", () =>
  expect(issues({ enthusiasm: 9, rude_tone: -1, headcount: 0 }).map((issue) => issue.code)).toEqual([
    "negative",
    "zeroDenominator",
    "outOfRange",
  ]));

test("a mark may go up to the full marks HR has set for it", () => {
  const items = scheme000.items.map((item) =>
    item.method.kind === "parts"
      ? {
          ...item,
          method: { ...item.method, parts: item.method.parts.map((part) => ({ ...part, full: part.full + 1 })) },
        }
      : item,
  );
  expect(inputIssues({ ...scheme000, items }, periodWith({ exec_score: 9, enthusiasm: 5 }))).toEqual([]);
});

test("next to nothing counts as nothing, which nothing can be divided by", () =>
  expect(evaluate(scheme000, periodWith({ personal_workdays: 1e-12 }))).toEqual({
    ok: false,
    issues: [{ code: "zeroDenominator", input: "personal_workdays" }],
  }));

test("a count beyond all numbers is said, and what belongs to it is judged all the same", () => {
  const scheme = schemeById("003P");
  const inputs = { ...scheme?.examples[0]?.inputs, fine_count: -1e308, loss_fine: 100 };
  expect(scheme && inputIssues(scheme, inputs)).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: "negative", input: "fine_count" })]),
  );
});
