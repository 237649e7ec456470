import fc from "fast-check";
import { periodFingerprint } from "../../../src/sheets/book/periodFingerprint";
import { aPeriod } from "../../support/aPeriod";
import { read } from "../../support/mistakes";

test("several mistakes at once are all reported, errors first, then by row and column", () => {
  const month = aPeriod();
  const { type, at, department } = month;
  type(at(0, "personal_calls"), "１０００");
  type(at(1, "exec_score"), 9);
  type(at(1, "mail_ontime"), "");
  type(at(2, "number"), "K101");
  type(at(3, "total"), 100);
  type(at(4, "exec_refuse"), "是");
  type(department("headcount"), "六");
  month.raw.hiddenScoreRows.push(month.raw.scoreTable.row + 6);
  expect(
    read(month).findings.map(({ severity, issue, person }) => [severity, issue.code, person?.name ?? null]),
  ).toEqual([
    ["error", "notANumber", null],
    ["error", "fullWidthDigits", "样例甲"],
    ["error", "missing", "样例乙"],
    ["error", "outOfRange", "样例乙"],
    ["error", "numberOfTwoNames", "样例丙"],
    ["error", "formulaReplaced", "样例丁"],
    ["warning", "hiddenRow", "样例己"],
    ["notice", "decisionNeeded", "样例戊"],
  ]);
});

test("one person's mistake leaves the others their totals and ranks", () => {
  const month = aPeriod();
  month.type(month.at(0, "exec_score"), "八");
  month.type(month.at(1, "enthusiasm"), 3);
  expect(read(month).people.map(({ evaluation, rank }) => [evaluation?.total ?? null, rank])).toEqual([
    [null, null],
    [99, 5],
    [100, 1],
    [100, 1],
    [100, 1],
    [100, 1],
  ]);
});

test("a department figure that is missing leaves nobody a total", () => {
  const month = aPeriod();
  month.type(month.department("workdays"), "");
  const { people } = read(month);
  expect(people.map(({ evaluation }) => evaluation)).toEqual(people.map(() => null));
  expect(people[0]?.issues).toContainEqual({ code: "missing", input: "workdays" });
});

test("an approval is out of date as soon as a figure or the policy changes, and only then", () => {
  const month = aPeriod();
  const approved = periodFingerprint(read(month));
  const approval = {
    status: "waiting",
    fingerprint: approved,
    madeOn: "2026-11-05",
    decidedOn: null,
    decidedBy: "",
    reason: "",
    publishedOn: null,
  } as const;
  month.raw.state = { ...month.raw.state, approval };
  expect(read(month).isApprovalStale).toBe(false);
  month.type(month.at(0, "enthusiasm"), 3);
  expect(read(month).isApprovalStale).toBe(true);
  month.type(month.at(0, "enthusiasm"), 4);
  month.type(month.policy("bands.4.pay"), 600);
  expect(read(month).isApprovalStale).toBe(true);
});

const garbage = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "",
    " ",
    "９８",
    "98%",
    "95分",
    "#N/A",
    "=A1",
    "是",
    "√",
    "1e5",
    "0x10",
    "-",
    "２０２６。１",
    "\u0000",
    "'",
  ),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -100, max: 100_000 }),
  fc.boolean(),
);

test("whatever stands in the cells, reading never fails and nobody is scored on a cell in error", () => {
  const places = fc.record({
    row: fc.integer({ min: 0, max: 30 }),
    column: fc.integer({ min: 0, max: 50 }),
    sheet: fc.constantFrom("score" as const, "score" as const, "score" as const, "policy" as const, "ledger" as const),
    value: garbage,
  });
  fc.assert(
    fc.property(fc.array(places, { maxLength: 25 }), (cells) => {
      const month = aPeriod();
      for (const { sheet, row, column, value } of cells) {
        const grid = month.raw[sheet];
        for (const rows of [grid.values, grid.formulas]) {
          const line = rows[row];
          if (line && column < line.length) line[column] = value;
        }
      }
      const { people, findings, isPolicySound } = read(month);
      const inputColumns = new Set(month.layout.columns.flatMap(({ input }) => (input ? [input.id] : [])));
      const atFault = new Set(
        findings.flatMap(({ severity, issue, at }) =>
          severity === "error" && "input" in issue && inputColumns.has(issue.input)
            ? [Number(at?.address.replace(/\D/g, ""))]
            : [],
        ),
      );
      for (const { row, evaluation, issues } of people)
        if (evaluation !== null) {
          expect(atFault.has(row)).toBe(false);
          expect(issues).toEqual([]);
          expect(isPolicySound).toBe(true);
          expect(evaluation.total).toBeGreaterThanOrEqual(0);
          expect(evaluation.total).toBeLessThanOrEqual(100);
        }
    }),
    { numRuns: 60 },
  );
});
