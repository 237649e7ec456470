import { asText } from "../rawOf";
import { runOf } from "../../../src/domain/engine/history";
import { peopleOf } from "../../../src/domain/people/people";
import type { LedgerEntry } from "../../../src/sheets/book/evaluatedPeriod";
import { approvalChanges } from "../../../src/sheets/approval/approvalChanges";
import { noCardNotes } from "../../../src/sheets/card/cardNotes";
import { planCards } from "../../../src/sheets/card/planCards";
import { noNotes } from "../../../src/sheets/interview/interviewNotes";
import { interviewSheet } from "../../../src/sheets/interview/interviewSheet";
import { interviewees } from "../../../src/sheets/interview/interviewsDue";
import { rolledUp } from "../../../src/sheets/rollUp/rolledUp";
import { rollUpFindings } from "../../../src/sheets/rollUp/rollUpFindings";
import { ownResultOf } from "../../../src/sheets/rollUp/rollUpRequest";
import { takenFigures } from "../../../src/sheets/taken/takenFigures";
import { evaluatedPeriod } from "../evaluatedPeriod";
import { flawless } from "../fixtures";
import { aPeriod } from "../../support/aPeriod";
import { readPeriod } from "../../../src/sheets/readPeriod";

/** Totals of 100, 95, 85 by the number of rude remarks, as policy 000 has them. */
const scoring = (total: 100 | 95 | 85) => ({ ...flawless, rude_tone: { 100: 0, 95: 1, 85: 3 }[total] });

const july = evaluatedPeriod("000", "2026-07", [
  ["0012", "李样", scoring(100)],
  ["K1", "王样", scoring(95)],
  ["7", "赵样", scoring(100)],
  ["ＣＳ 9", "钱样", scoring(100)],
  ["K3", "孙样", scoring(100)],
]);
const august = evaluatedPeriod("000", "2026-08", [
  ["12", "李 样", scoring(85)],
  ["k1", "王样", scoring(100)],
  ["007", "周样", scoring(85)],
  ["cs9", "钱样", scoring(95)],
  ["K3", "孙洋", scoring(95)],
]);
const september = evaluatedPeriod("000", "2026-09", [
  ["0012", "李样", scoring(100)],
  ["K1", "王样", scoring(95)],
]);
const books = [
  { file: "7月.xlsx", evaluated: july },
  { file: "8月.xlsx", evaluated: august },
];
const { period, people } = rolledUp(september, books, "quarter");

test("A quarter has everybody once, however the staff number is written in each month", () => {
  const totals = people.map(({ number, name, rows }) => [
    number,
    name,
    rows.map((row) => row?.evaluation?.total ?? null),
  ]);
  expect(totals).toEqual([
    ["0012", "李样", [100, 85, 100]],
    ["K1", "王样", [95, 100, 95]],
    ["7", "赵样", [100, null, null]],
    ["ＣＳ 9", "钱样", [100, 95, null]],
    ["K3", "孙样", [100, 95, null]],
    ["007", "周样", [null, 85, null]],
  ]);
});

test("A number that bears another name in another month is asked about, taken for one person or for two", () => {
  expect(rollUpFindings(september, period, books).filter(({ kind }) => kind !== "notApproved")).toEqual([
    { kind: "renamed", file: "8月.xlsx", people: ["K3 孙洋 / K3 孙样"] },
    { kind: "zerosDiffer", file: "8月.xlsx", people: ["007 周样 / 7 赵样"] },
  ]);
});

describe("One name under two staff numbers is asked about", () => {
  const found = (july: [string, string][], september: [string, string][]) => {
    const [one, other] = [july, september].map((list, at) =>
      evaluatedPeriod(
        "000",
        at === 0 ? "2026-07" : "2026-09",
        list.map(([number, name]) => [number, name, scoring(95)]),
      ),
    );
    if (!one || !other) throw new Error("Two months");
    return rollUpFindings(other, period, [{ file: "7月.xlsx", evaluated: one }]).flatMap((finding) =>
      finding.kind === "numbersDiffer" ? finding.people : [],
    );
  };
  test.each<[string, [string, string][], [string, string][], string[]]>([
    ["a digit was mistyped", [["K101", "王样"]], [["K110", "王样"]], ["K101 王样 / K110 王样"]],
    ["the number is missing in one month", [["", "王样"]], [["K101", "王样"]], ["王样 / K101 王样"]],
    ["the name is spaced otherwise", [["K101", "王 样"]], [["K110", "王样"]], ["K101 王 样 / K110 王样"]],
    [
      "two namesakes stand in both months",
      [
        ["K101", "王样"],
        ["K110", "王样"],
      ],
      [
        ["K101", "王样"],
        ["K110", "王样"],
      ],
      [],
    ],
    [
      "a namesake joined",
      [["K101", "王样"]],
      [
        ["K101", "王样"],
        ["K110", "王样"],
      ],
      [],
    ],
    ["people of other names came and went", [["K101", "王样"]], [["K110", "李样"]], []],
  ])("%s", (_, before, now, asked) => {
    expect(found(before, now)).toEqual(asked);
  });
});

test("The same month of one person in two files is said, whatever the number looks like", () => {
  const again = {
    file: "又一份.xlsx",
    evaluated: evaluatedPeriod("000", "2026-08", [["００12", "李样", scoring(100)]]),
  };
  expect(rollUpFindings(september, period, [...books, again])).toContainEqual({
    kind: "twice",
    file: "又一份.xlsx",
    people: ["００12 李样"],
  });
});

test("A result of its own stays with the person", () => {
  const own = [{ number: "12", name: "李样", item: "", value: 60 }];
  const ownByItem = new Map([["", peopleOf(own)]]);
  expect(ownResultOf({ ownByItem }, { number: "0012", name: "李样" }, "")).toBe(60);
  expect(ownResultOf({ ownByItem }, { number: "0012", name: "周样" }, "")).toBe("");
});

test("Grades in a row are of one person, also where a month lost the zeros", () => {
  const past = (month: string, number: string, name: string) => ({
    month,
    length: "month" as const,
    scheme: "000",
    isApproved: true,
    unscored: 0,
    results: [[number, name, 95, "A", 500]] as const,
  });
  const history = [past("2026-07", "12", "李样"), past("2026-08", "１２", "李 样")];
  const now = { period: { month: "2026-09", length: "month" as const }, scheme: "000" };
  expect(runOf(history, now, { number: "0012", name: "李样" }, "A").periods).toBe(3);
  expect(runOf(history, now, { number: "0012", name: "周样" }, "A").periods).toBe(1);
  expect(runOf(history, now, { number: "112", name: "李样" }, "A").periods).toBe(1);
});

test("Totals of the months are taken for the same person, and doubts are told", () => {
  const year = evaluatedPeriod("004DQNJ-Y", "2026-12", [
    ["12", "李样", {}],
    ["K3", "孙洋", {}],
    ["0007", "周样", {}],
  ]);
  const { figures, findings } = takenFigures(year, [
    {
      file: "7月.xlsx",
      evaluated: { ...july, state: { ...july.state, month: "2026-07" } },
    },
  ]);
  expect(figures.map(({ person, value }) => [person.number, value])).toEqual([
    ["12", 100],
    ["K3", 100],
  ]);
  expect(findings.map(({ kind }) => kind)).toEqual(["notApproved", "unknownPeople", "zerosDiffer"]);
});

test("A card, an interview and a change of the approval sheet find the person under another spelling", () => {
  const [person] = september.people;
  if (!person) throw new Error("Nobody is there");
  const existing = [{ sheet: "卡_李样", number: "12", name: "李样", notes: noCardNotes }];
  expect(planCards([person], existing, "卡_", ["卡_李样"])[0]?.sheet).toBe("卡_李样");
  expect(interviewees([person], [{ number: "１２", name: "李样", due: null }])).toHaveLength(1);
  const shown = (number: string) => ({
    policy: "p",
    people: [{ number, name: "李样", points: {}, total: 95, grade: "A" }],
  });
  expect(approvalChanges(shown("0012"), shown("12"))).toEqual([]);
  expect(approvalChanges(shown("K1"), shown("K2")).map(({ kind }) => kind)).toEqual(["joined", "left"]);
});

test("Evidence on an interview sheet is what the ledger says of the person", () => {
  const [person] = september.people;
  if (!person) throw new Error("Nobody is there");
  const entry = (number: string, name: string, what: string): LedgerEntry => ({
    ...{ row: 5, date: "2026-09-03", rule: "语气不当", times: 1, recorder: "" },
    ...{ number, name, evidence: what },
  });
  const ledger = [
    entry("12 ", "", "录音甲"),
    entry("", "李 样", "录音乙"),
    entry("112", "李样", "录音丙"),
    entry("K1", "李样", "录音丁"),
  ];
  const sheet = { sheet: "面谈", due: null, notes: noNotes };
  const told = asText(interviewSheet({ evaluated: { ...september, ledger }, person, ...sheet }));
  expect(["录音甲", "录音乙", "录音丙", "录音丁"].filter((what) => told.includes(what))).toEqual(["录音甲", "录音乙"]);
});

test("Two people whose numbers are one number are found by the check", () => {
  const month = aPeriod();
  month.type(month.at(1, "number"), "0102");
  month.type(month.at(3, "number"), 102);
  const codes = readPeriod(month.raw, "2026-11-03").findings.map(({ issue }) => issue.code);
  expect(codes).toContain("numberOfTwoNames");
});
