import type { Finding } from "../../../src/sheets/kit/finding";
import { type Mistake, checkMistakes } from "../../support/mistakes";
import { type AnyPeriod } from "../../support/aPeriod";

/** One finding in a cell of a person's row. */
const one =
  (
    severity: Finding["severity"],
    person: number,
    column: string,
    issue: Finding["issue"] | ((month: AnyPeriod) => Finding["issue"]),
  ): Mistake["finds"] =>
  (month) => [{ severity, issue: typeof issue === "function" ? issue(month) : issue, at: month.at(person, column) }];

const clear = ({ type, at, layout }: AnyPeriod, person: number, keep: readonly string[]): void => {
  for (const { id, input, role } of layout.columns)
    if ((input || role === "identity") && id !== "personal_workdays" && !keep.includes(id)) type(at(person, id), "");
};

describe("rows that are not whole", () => {
  checkMistakes([
    {
      title: "a person without figures",
      plant: (month) => clear(month, 2, ["number", "name"]),
      finds: one("error", 2, "name", { code: "rowNotFilled" }),
    },
    {
      title: "figures and a name without a staff number",
      plant: ({ type, at }) => type(at(2, "number"), ""),
      finds: one("error", 2, "number", { code: "rowWithoutNumber", name: "样例丙" }),
    },
    {
      title: "figures and a staff number without a name",
      plant: ({ type, at }) => type(at(2, "name"), "  "),
      finds: one("error", 2, "name", { code: "rowWithoutName", number: "K103" }),
    },
    {
      title: "figures without a person in a row below",
      plant: ({ type, at }) => type(at(8, "rude_tone"), 1),
      finds: one("error", 8, "number", { code: "rowWithoutPerson", filled: 1 }),
    },
    {
      title: "a row that is only begun",
      plant: (month) => {
        clear(month, 2, [
          "number",
          "name",
          "personal_calls",
          "exec_refuse",
          "exec_score",
          "enthusiasm",
          "report_total",
          "report_followed",
        ]);
      },
      finds: ({ at }) =>
        ["mail_total", "mail_ontime"].map((input) => ({
          severity: "error",
          issue: { code: "missing", input },
          at: at(2, input),
        })),
    },
    {
      title: "a hidden person",
      plant: ({ raw }) => raw.hiddenScoreRows.push(raw.scoreTable.row + 3),
      finds: (month) => [
        {
          severity: "warning",
          issue: { code: "hiddenRow", row: month.raw.scoreTable.row + 4 },
          at: month.at(2, "number"),
          fix: { kind: "showRow", at: month.at(2, "number") },
        },
      ],
    },
  ]);
});

const rowOf = ({ raw }: AnyPeriod, person: number): number => raw.scoreTable.row + 2 + person;

describe("who is who", () => {
  checkMistakes([
    {
      title: "the same person twice, once in full width",
      plant: ({ type, at }) => {
        type(at(3, "number"), "Ｋ１０２ ");
        type(at(3, "name"), "样例 乙");
      },
      finds: one("error", 3, "number", (month) => ({
        code: "duplicatePerson",
        number: "Ｋ１０２",
        name: "样例 乙",
        firstRow: rowOf(month, 1),
      })),
    },
    {
      title: "a staff number with another name",
      plant: ({ type, at }) => type(at(3, "number"), "K102"),
      finds: one("error", 3, "number", (month) => ({
        code: "numberOfTwoNames",
        number: "K102",
        name: "样例丁",
        otherName: "样例乙",
        otherRow: rowOf(month, 1),
      })),
    },
    {
      title: "staff numbers of which one is a number",
      plant: ({ type, at }) => {
        type(at(1, "number"), "102");
        type(at(3, "number"), 102);
      },
      finds: one("error", 3, "number", (month) => ({
        code: "numberOfTwoNames",
        number: "102",
        name: "样例丁",
        otherName: "样例乙",
        otherRow: rowOf(month, 1),
      })),
    },
    {
      title: "a name with two staff numbers",
      plant: ({ type, at }) => type(at(3, "name"), "样例乙"),
      finds: one("warning", 3, "name", (month) => ({
        code: "nameOfTwoNumbers",
        name: "样例乙",
        number: "K104",
        otherNumber: "K102",
        otherRow: rowOf(month, 1),
      })),
    },
  ]);
});

describe("figures that are possible but unlikely", () => {
  checkMistakes([
    {
      title: "a mark that looks like a percentage",
      plant: ({ type, at }) => type(at(1, "exec_score"), 0.95),
      finds: one("warning", 1, "exec_score", { code: "rateForMark", input: "exec_score", read: 0.95, full: 8 }),
    },
    {
      title: "a digit too few in the calls",
      plant: ({ type, at }) => {
        type(at(1, "personal_calls"), 100);
        type(at(1, "enthusiasm"), 3);
      },
      finds: one("warning", 1, "personal_calls", {
        code: "farFromOthers",
        input: "personal_calls",
        read: 100,
        median: 1017.5,
      }),
    },
    {
      title: "a date where a count of incidents belongs",
      plant: ({ type, at, log }) => {
        type(at(1, "rude_tone"), 46082);
        log({ number: "K102", times: 46082 });
      },
      finds: one("warning", 1, "rude_tone", { code: "farFromOthers", input: "rude_tone", read: 46082, median: 0 }),
    },
    {
      title: "one amount filled down for everybody",
      plant: ({ type, at }) => [0, 1, 2, 3, 4, 5].forEach((person) => type(at(person, "personal_calls"), 1000)),
      finds: one("notice", 0, "personal_calls", {
        code: "sameForAll",
        input: "personal_calls",
        value: 1000,
        people: 6,
      }),
    },
    {
      title: "more working days than the department had",
      plant: ({ type, at }) => type(at(1, "personal_workdays"), 23),
      finds: one("warning", 1, "personal_workdays", {
        code: "aboveDepartment",
        input: "personal_workdays",
        read: 23,
        other: "workdays",
        otherRead: 21,
      }),
    },
    {
      title: "more people than the headcount",
      plant: ({ type, department }) => {
        type(department("headcount"), 5);
        type(department("total_calls"), 6200);
      },
      finds: ({ department }) => [
        {
          severity: "warning",
          issue: { code: "headcountBelowPeople", input: "headcount", read: 5, people: 6 },
          at: department("headcount"),
        },
      ],
    },
    {
      title: "people with more calls together than the department",
      plant: ({ type, department }) => type(department("total_calls"), 6000),
      finds: ({ department }) => [
        {
          severity: "warning",
          issue: {
            code: "sumAboveDepartment",
            input: "personal_calls",
            sum: 6105,
            other: "total_calls",
            otherRead: 6000,
          },
          at: department("total_calls"),
        },
      ],
    },
    {
      title: "one person with more calls than the department",
      plant: ({ type, at, department }) => {
        type(department("total_calls"), 6200);
        type(at(1, "personal_calls"), 6300);
      },
      finds: ({ at, department }) => [
        {
          severity: "error",
          issue: { code: "above", input: "personal_calls", read: 6300, other: "total_calls", otherRead: 6200 },
          at: at(1, "personal_calls"),
        },
        {
          severity: "warning",
          issue: {
            code: "sumAboveDepartment",
            input: "personal_calls",
            sum: 11398,
            other: "total_calls",
            otherRead: 6200,
          },
          at: department("total_calls"),
        },
      ],
    },
  ]);
});
