import type { CellIssue, InputIssue } from "../../../src/domain/issue/issue";
import { limitsOf } from "../../../src/domain/scheme/limits";
import { aState } from "../../support/aPeriod";
import type { CellRef, Fix } from "../../../src/sheets/kit/finding";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { type Mistake, checkMistakes } from "../../support/mistakes";

/** What the policy allows of an input. */
function limits(id: string): { min: number; max: number } {
  const { scheme } = aState();
  const input = scheme.inputs.find((one) => one.id === id);
  if (!input) throw new Error(`No input ${id}`);
  return limitsOf(scheme, input);
}

type Found = InputIssue | CellIssue;

/** What is typed, and what the fix makes of it where there is one. */
type Typed = CellValue | { from: CellValue; to: CellValue };

const readFrom = (value: Typed): CellValue => (typeof value === "object" ? value.from : value);

const fixOf = (value: Typed, at: CellRef): Fix | null =>
  typeof value === "object" ? { kind: "setValue", at, ...value } : null;

/** A value typed for the second person, and the one error it must give. */
const typed = (title: string, input: string, value: Typed, issue: Found): Mistake => ({
  title,
  plant: ({ type, at }) => type(at(1, input), readFrom(value)),
  finds: ({ at }) => {
    const cell = at(1, input);
    return [{ severity: "error", issue, at: cell, fix: fixOf(value, cell) }];
  },
});

const department = (title: string, input: string, value: Typed, issue: Found): Mistake => ({
  title,
  plant: ({ type, department: cellOf }) => type(cellOf(input), readFrom(value)),
  finds: ({ department: cellOf }) => {
    const at = cellOf(input);
    return [{ severity: "error", issue, at, fix: fixOf(value, at) }];
  },
});

describe("values of one person", () => {
  checkMistakes([
    typed("a required input left blank", "exec_score", "", { code: "missing", input: "exec_score" }),
    typed("a yes/no left blank", "exec_refuse", "", { code: "missing", input: "exec_refuse" }),
    typed("words in a number cell", "personal_calls", "休假", {
      code: "notANumber",
      input: "personal_calls",
      read: "休假",
    }),
    typed(
      "a space in a number cell",
      "rude_tone",
      { from: " ", to: "" },
      { code: "notANumber", input: "rude_tone", read: " " },
    ),
    typed(
      "无 for no incidents",
      "rude_tone",
      { from: "无", to: 0 },
      { code: "notANumber", input: "rude_tone", read: "无" },
    ),
    typed("无 where the figure is required", "mail_total", "无", {
      code: "notANumber",
      input: "mail_total",
      read: "无",
    }),
    typed("two numbers in one cell", "mail_ontime", "98/100", {
      code: "notANumber",
      input: "mail_ontime",
      read: "98/100",
    }),
    typed(
      "a number in 万",
      "mail_total",
      { from: "0.3万", to: 3000 },
      { code: "unitTyped", input: "mail_total", read: "0.3万", value: 3000 },
    ),
    typed("about so many 万", "mail_total", "1万左右", { code: "notANumber", input: "mail_total", read: "1万左右" }),
    typed("TRUE in a number cell", "rude_tone", true, { code: "notANumber", input: "rude_tone", read: "TRUE" }),
    typed(
      "a number stored as text",
      "report_total",
      { from: "50", to: 50 },
      { code: "numberAsText", input: "report_total", read: "50", value: 50 },
    ),
    typed(
      "thousands with a comma as text",
      "personal_calls",
      { from: "1,024", to: 1024 },
      { code: "numberAsText", input: "personal_calls", read: "1,024", value: 1024 },
    ),
    typed(
      "full-width digits",
      "mail_ontime",
      { from: "９８", to: 98 },
      { code: "fullWidthDigits", input: "mail_ontime", read: "９８", value: 98 },
    ),
    typed(
      "a full-width decimal point",
      "enthusiasm",
      { from: "３．５", to: 3.5 },
      { code: "fullWidthDigits", input: "enthusiasm", read: "３．５", value: 3.5 },
    ),
    typed(
      "an ideographic full stop",
      "enthusiasm",
      { from: "3。5", to: 3.5 },
      { code: "fullWidthDigits", input: "enthusiasm", read: "3。5", value: 3.5 },
    ),
    typed(
      "a unit typed along with a mark",
      "exec_score",
      { from: "8分", to: 8 },
      { code: "unitTyped", input: "exec_score", read: "8分", value: 8 },
    ),
    typed(
      "a unit typed along with days",
      "personal_workdays",
      { from: "21 天", to: 21 },
      { code: "unitTyped", input: "personal_workdays", read: "21 天", value: 21 },
    ),
    typed(
      "a unit typed along in full width",
      "mail_ontime",
      { from: "９８封", to: 98 },
      { code: "unitTyped", input: "mail_ontime", read: "９８封", value: 98 },
    ),
    typed("a percentage as text for a count", "mail_ontime", "98%", {
      code: "percentForNumber",
      input: "mail_ontime",
      read: "98%",
    }),
    typed("a full-width percentage for a mark", "exec_score", "９０％", {
      code: "percentForNumber",
      input: "exec_score",
      read: "９０％",
    }),
    typed("0.98 where a count of mails is expected", "mail_ontime", 0.98, {
      code: "rateForCount",
      input: "mail_ontime",
      read: 0.98,
      other: "mail_total",
      value: 99,
    }),
    typed("98 as a percentage of fewer lines", "report_followed", 98, {
      code: "above",
      input: "report_followed",
      read: 98,
      other: "report_total",
      otherRead: 50,
    }),
    typed("a negative deduction", "late_early", -1, { code: "negative", input: "late_early", read: -1 }),
    typed("half an incident", "rude_tone", 1.5, { code: "notWhole", input: "rude_tone", read: 1.5 }),
    typed("a mark above full marks", "exec_score", 9, {
      code: "outOfRange",
      input: "exec_score",
      read: 9,
      min: 0,
      max: 8,
    }),
    typed("a mark a little above full marks", "enthusiasm", 4.5, {
      code: "outOfRange",
      input: "enthusiasm",
      read: 4.5,
      min: 0,
      max: 4,
    }),
    typed("more working days than a month has", "personal_workdays", 32, {
      code: "outOfRange",
      input: "personal_workdays",
      read: 32,
      ...limits("personal_workdays"),
    }),
    typed("no working days", "personal_workdays", 0, { code: "zeroDenominator", input: "personal_workdays" }),
    typed("more mails answered than received", "mail_ontime", 102, {
      code: "above",
      input: "mail_ontime",
      read: 102,
      other: "mail_total",
      otherRead: 101,
    }),
    typed("an error value from a broken formula", "mail_total", "#REF!", {
      code: "cellError",
      input: "mail_total",
      read: "#REF!",
    }),
    typed(
      "√ for yes or no",
      "exec_refuse",
      { from: "×", to: "否" },
      { code: "oddYesNo", input: "exec_refuse", read: "×", value: false },
    ),
    typed(
      "an English no in a Chinese workbook",
      "exec_refuse",
      { from: "No", to: "否" },
      { code: "oddYesNo", input: "exec_refuse", read: "No", value: false },
    ),
    typed("a word that is neither yes nor no", "exec_refuse", "待定", {
      code: "notYesNo",
      input: "exec_refuse",
      read: "待定",
    }),
  ]);
});

describe("figures of the department", () => {
  const zero = (input: string): Found => ({ code: "zeroDenominator", input });
  checkMistakes([
    department("no headcount", "headcount", "", { code: "missing", input: "headcount" }),
    department("a headcount of 0", "headcount", 0, zero("headcount")),
    department("no working days", "workdays", 0, zero("workdays")),
    department(
      "a headcount with its unit",
      "headcount",
      { from: "6人", to: 6 },
      { code: "unitTyped", input: "headcount", read: "6人", value: 6 },
    ),
    department(
      "full-width working days",
      "workdays",
      { from: "２１", to: 21 },
      { code: "fullWidthDigits", input: "workdays", read: "２１", value: 21 },
    ),
    department("half a person", "headcount", 6.5, { code: "notWhole", input: "headcount", read: 6.5 }),
    department("a month of 40 days", "workdays", 40, {
      code: "outOfRange",
      input: "workdays",
      read: 40,
      ...limits("workdays"),
    }),
    department("words for the calls", "total_calls", "见附件", {
      code: "notANumber",
      input: "total_calls",
      read: "见附件",
    }),
  ]);
});
