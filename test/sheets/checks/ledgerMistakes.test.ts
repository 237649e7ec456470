import type { LedgerIssue } from "../../../src/domain/issue/ledgerIssue";
import type { Finding } from "../../../src/sheets/kit/finding";
import type { LedgerColumnId } from "../../../src/sheets/ledger/ledgerLayout";
import { serialOf } from "../../../src/sheets/kit/serialDay";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";
import { type Mistake, checkMistakes, read } from "../../support/mistakes";

/** The first person's count of the usual incident, so that the entry of the same kind is accounted for. */
const counted = ({ type, at }: AnyPeriod, count = 1): void => type(at(0, "rude_tone"), count);

const firstEntry = ({ raw }: AnyPeriod): number => raw.ledgerTable.row + 2;

const inEntry = (
  month: AnyPeriod,
  column: LedgerColumnId,
  issue: LedgerIssue,
  severity: Finding["severity"] = "warning",
): ReturnType<Mistake["finds"]>[number] => ({ severity, issue, at: month.ledgerCell(firstEntry(month), column) });

describe("entries of the ledger", () => {
  checkMistakes([
    {
      title: "a staff number that nobody has",
      plant: ({ log }) => log({ number: "K999", name: "样例外" }),
      finds: (month) => [inEntry(month, "number", { code: "ledgerUnknownPerson", number: "K999", name: "样例外" })],
    },
    {
      title: "a name that belongs to another number",
      plant: (month) => {
        counted(month);
        month.log({ name: "样例乙" });
      },
      finds: (month) => [
        inEntry(month, "name", { code: "ledgerOtherName", number: "K101", name: "样例乙", known: "样例甲" }),
      ],
    },
    {
      title: "a day that does not exist",
      plant: (month) => {
        counted(month);
        month.log({ date: "2026-10-32" });
      },
      finds: (month) => [inEntry(month, "date", { code: "ledgerDateUnreadable", read: "2026-10-32" })],
    },
    {
      title: "an incident of another month",
      plant: ({ log }) => log({ date: serialOf("2026-09-30") ?? 0 }),
      finds: (month) => [
        inEntry(month, "date", {
          code: "ledgerOutsidePeriod",
          date: "2026-09-30",
          period: { length: "month", month: "2026-10" },
        }),
      ],
    },
    {
      title: "an incident without a rule",
      plant: ({ log }) => log({ rule: "态度一般" }),
      finds: (month) => [inEntry(month, "rule", { code: "ledgerUnknownRule", read: "态度一般" })],
    },
    {
      title: "an incident without its number of times",
      plant: (month) => {
        counted(month);
        month.log({ times: "" });
      },
      finds: (month) => {
        const at = month.ledgerCell(firstEntry(month), "times");
        return [
          {
            severity: "warning",
            issue: { code: "ledgerTimesUnreadable", read: "" },
            at,
            fix: { kind: "setValue", at, from: "", to: 1 },
          },
        ];
      },
    },
    {
      title: "an incident without evidence",
      plant: (month) => {
        counted(month);
        month.log({ evidence: "" });
      },
      finds: (month) => [inEntry(month, "evidence", { code: "ledgerWithoutEvidence" }, "notice")],
    },
  ]);

  test("an incident typed below the table is found, and read once the table reaches it", () => {
    const month = aPeriod();
    counted(month);
    const row = month.raw.ledgerTable.row + month.raw.ledgerTable.rows;
    month.log({});
    month.type(month.ledgerCell(row + 1, "number"), "K102");
    month.type(month.ledgerCell(row + 1, "rule"), "态度投诉");
    const at = month.ledgerCell(row + 1, "date");
    expect(read(month).findings).toMatchObject([
      { severity: "error", issue: { code: "rowsBelowTable", rows: 1 }, at, fix: { kind: "extendTable", at, rows: 1 } },
    ]);
    month.raw.ledgerTable = { ...month.raw.ledgerTable, rows: month.raw.ledgerTable.rows + 1 };
    expect(read(month).ledger).toHaveLength(2);
  });

  test.each([
    { blank: 6, found: [] },
    { blank: 5, found: [["notice", 5]] },
    { blank: 1, found: [["notice", 1]] },
    { blank: 0, found: [["warning", 0]] },
  ])(
    "with $blank blank rows left it is offered in time to add rows, because cells below are locked",
    ({ blank, found }) => {
      const month = aPeriod();
      counted(month);
      const last = month.raw.ledgerTable.row + month.raw.ledgerTable.rows - blank;
      month.type(month.ledgerCell(last, "recorder"), "样例主管");
      const about = read(month).findings.filter(({ issue }) => issue.code === "ledgerFull");
      expect(about.map(({ severity, issue }) => [severity, issue.code === "ledgerFull" && issue.left])).toEqual(found);
      expect(about.every(({ fix }) => fix?.kind === "extendTable" && fix.rows === 100)).toBe(true);
    },
  );

  test("an incident later than today is doubted", () => {
    const month = aPeriod();
    month.raw.state = { ...month.raw.state, month: "2026-11" };
    counted(month);
    month.log({ date: "2026-11-30" });
    // The sheet's formulas are those of October.
    const issues = read(month).findings.map(({ issue }) => issue);
    expect(issues.filter(({ code }) => code !== "cellFormulaReplaced")).toEqual([
      { code: "ledgerInFuture", date: "2026-11-30", today: "2026-11-05" },
    ]);
  });
});

describe("counts of 评分表 against the ledger", () => {
  const cell = (month: AnyPeriod, count: number, entries: number, code: "countAboveLedger" | "countBelowLedger") => [
    { severity: "warning", issue: { code, input: "rude_tone", count, entries }, at: month.at(0, "rude_tone") } as const,
  ];
  checkMistakes([
    {
      title: "more occurrences than entries",
      plant: (month) => {
        counted(month, 3);
        month.log({ times: 2 });
      },
      finds: (month) => cell(month, 3, 2, "countAboveLedger"),
    },
    {
      title: "more entries than occurrences",
      plant: (month) => {
        counted(month, 1);
        month.log({});
        month.log({ number: "ｋ101" });
      },
      finds: (month) => cell(month, 1, 2, "countBelowLedger"),
    },
    {
      title: "an entry for a count that was left blank",
      plant: (month) => month.log({}),
      finds: (month) => cell(month, 0, 1, "countBelowLedger"),
    },
    {
      title: "points lost in a month without any entry",
      plant: ({ type, at }) => {
        type(at(0, "rude_tone"), 1);
        type(at(1, "unstable_tone"), 2);
      },
      finds: ({ raw }) => [
        {
          severity: "notice",
          issue: { code: "ledgerEmpty", counts: 3 },
          at: { sheet: raw.ledger.name, address: "A1" },
        },
      ],
    },
  ]);

  test("being late three times costs nothing and needs no entry", () => {
    const month = aPeriod();
    month.type(month.at(0, "late_early"), 3);
    expect(read(month).findings).toEqual([]);
  });

  test("two people with one staff number are told about that first, not about the entries they share", () => {
    const month = aPeriod();
    month.type(month.at(1, "number"), "K101");
    counted(month, 1);
    month.log({});
    month.log({});
    expect(read(month).findings.map(({ issue }) => issue.code)).toEqual(["numberOfTwoNames"]);
  });
});
