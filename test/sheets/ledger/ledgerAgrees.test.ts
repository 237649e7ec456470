import fc from "fast-check";
import { cellAt } from "../../../src/sheets/kit/address";
import type { CellValue, SheetPlan } from "../../../src/sheets/kit/plan";
import { serialOf } from "../../../src/sheets/kit/serialDay";
import type { LedgerColumnId } from "../../../src/sheets/ledger/ledgerLayout";
import type { LedgerRow } from "../../../src/sheets/reading/ledgerRows";
import { texts } from "../../../src/text/texts";
import { calculators } from "../../support/calculated";
import { type LedgerBook, type TypedEntry, ledgerBook } from "../../support/ledgerBook";

const { ledger: words } = texts("zh-CN").sheets;
const day = (text: string): number => serialOf(text) ?? 0;

/** People of 评分表, two of whom share a number and one of whom has none. */
const people: readonly CellValue[] = ["CS001", "0012", "1E5", "100000", "3-1", "Ｋ０５", 42, "D1", "d 1", ""];

const numbers: readonly CellValue[] = [
  ...["CS001", "cs001 ", "ＣＳ００１", "CS 001", "0012", "12", 12, "1E5", "1e5", "100000", 100000, "3-1", 46082],
  ...["K05", "k05", "K5", 42, "42", "0042", "D1", "X9", "", " "],
];
const dates: readonly CellValue[] = [
  ...[day("2026-10-01"), day("2026-10-31"), day("2026-10-31") + 0.75, day("2026-09-30"), day("2026-11-01"), 0, 9e6],
  ...["", "2026-10-08", "2026-10-8", "2026.9.30", "2026年10月8日", "2026/11/01", "２０２６－０９－０１", "2026-02-30"],
  ...["10-8", "昨天", "2026-10", "20261008", " 2026-09-30 "],
];
const times: readonly CellValue[] = [
  ...[
    1,
    2,
    3,
    0,
    -1,
    0.5,
    "",
    "1次",
    "２次",
    "2",
    " 3 次",
    "次",
    "1次2",
    "0",
    "0.5",
    "-1",
    "1E1",
    "3-1",
    "1,000",
    "007",
  ],
  "三",
];
const counts: readonly CellValue[] = ["", 0, 1, 2, 3, 4, "2", "1次"];

const rulesOf = ({ rules }: LedgerBook): readonly CellValue[] => [
  ...rules.slice(0, 3).flatMap((name) => [name, name, ` ${name}`, `${name.slice(0, 1)} ${name.slice(1)}`]),
  ...["", " ", "态度一般", "总分", "工号"],
];

const why = { outside: words.notCounted.outside("month"), times: words.notCounted.times, rule: words.notCounted.rule };

function matchShown(match: LedgerRow["match"]): string {
  if (match === null) return "";
  const { before, between, after } = words.differs;
  const { logged, scored } = match;
  return logged === scored ? words.same : `${before}${logged}${between}${scored}${after}`;
}

/** What the last columns of 事件台账 show of an entry, by what the pane knows of it. */
function shown({ owners, counted, match, entry }: LedgerRow): Partial<Record<LedgerColumnId, CellValue>> {
  const [owner, another] = owners;
  const result = { counted: typeof counted === "string" ? why[counted] : (counted ?? ""), match: matchShown(match) };
  if (owner === undefined) return { row: "", name: entry.number === "" ? "" : words.unknownPerson, ...result };
  if (another !== undefined) return { row: words.shared, name: "", ...result };
  return { row: owner.row + 1, name: owner.name, ...result };
}

const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);

const anyEntries = (book: LedgerBook): TypedEntry[] =>
  fc.sample(
    fc.record({
      date: fc.constantFrom(...dates),
      number: fc.constantFrom(...numbers),
      rule: fc.constantFrom(...rulesOf(book)),
      times: fc.constantFrom(...times),
    }),
    { seed, numRuns: 80 },
  );

/** Every one of the odd values once, in an entry that is right otherwise. */
const eachOnce = ({ rules }: LedgerBook): TypedEntry[] => {
  const right = { date: day("2026-10-08"), number: "CS001", rule: rules[0] ?? "", times: 1 };
  return [
    ...dates.map((date) => ({ ...right, date })),
    ...numbers.map((number) => ({ ...right, number })),
    ...times.map((one) => ({ ...right, number: "0012", times: one })),
  ];
};

const book = ledgerBook(people, counts);
const entries = [...eachOnce(book), ...anyEntries(book)];

/** Words where a formula shows a number as a text, as 0 does of a blank name. */
const columns = ["row", "name", "counted", "match"] as const;

for (const { title, isInstalled, calculate } of calculators) {
  const where = isInstalled ? test : test.skip;
  where(
    `${title} shows of every entry what the pane makes of it (seed ${String(seed)})`,
    async () => {
      const plans: readonly SheetPlan[] = book.plans(entries);
      const sheets = await calculate(plans);
      const values = sheets.get(book.state.sheets.ledger) ?? [];
      const read = book.read(entries);
      const got = entries.map((typed, index) => {
        const row = values[book.firstRow + index] ?? [];
        return { typed, at: cellAt(book.firstRow + index, 0), ...book.cells(row, columns) };
      });
      const expected = entries.map((typed, index) => {
        const found = read.find(({ entry }) => entry.row === book.firstRow + index + 1);
        const nothing = { row: "", name: "", counted: "", match: "" };
        return { typed, at: cellAt(book.firstRow + index, 0), ...(found === undefined ? nothing : shown(found)) };
      });
      expect(got).toEqual(expected);
    },
    120_000,
  );
}
