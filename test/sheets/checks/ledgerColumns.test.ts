import type { CellValue } from "../../../src/sheets/kit/plan";
import { cellOf } from "../../../src/sheets/kit/address";
import type { LedgerColumnId } from "../../../src/sheets/ledger/ledgerLayout";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";

/** A month with one incident, as many times counted on 评分表. */
function withEntry(): AnyPeriod {
  const month = aPeriod();
  month.type(month.at(0, "rude_tone"), 1);
  month.log({});
  return month;
}

const inEveryRow = ({ raw }: AnyPeriod, change: (cells: CellValue[]) => void): void => {
  for (const cells of [...raw.ledger.values, ...raw.ledger.formulas]) change(cells);
};

/** Cuts whole columns of 事件台账 out, or puts some in before a column; the table follows. */
function moveColumns(month: AnyPeriod, id: LedgerColumnId, by: number, header = ""): void {
  const { column } = cellOf(month.ledgerCell(1, id).address);
  const { raw } = month;
  inEveryRow(month, (cells) => {
    cells.splice(column, Math.max(-by, 0), ...Array<CellValue>(Math.max(by, 0)).fill(""));
  });
  const heading = raw.ledger.values[raw.ledgerTable.row] as CellValue[];
  if (by > 0) heading[column] = header;
  raw.ledgerTable = { ...raw.ledgerTable, columns: raw.ledgerTable.columns + by };
}

/** Puts whole rows in above the table. */
function rowsAbove(month: AnyPeriod, rows: number): void {
  const { raw } = month;
  for (const cells of [raw.ledger.values, raw.ledger.formulas])
    cells.splice(1, 0, ...Array.from({ length: rows }, (): CellValue[] => ["公司说明"]));
  raw.ledgerTable = { ...raw.ledgerTable, row: raw.ledgerTable.row + rows };
}

const look = (month: AnyPeriod) => readPeriod(month.raw, "2026-11-02");
const entriesOf = (month: AnyPeriod) => look(month).ledger.map(({ number, rule, times }) => [number, rule, times]);
const told = (month: AnyPeriod) =>
  look(month).findings.flatMap(({ issue, fix }) =>
    issue.code === "columnMissing" || issue.code === "columnInserted" ? [{ ...issue, fix }] : [],
  );
const as = entriesOf(withEntry());
const headerOf = (id: LedgerColumnId): string => {
  const { raw, ledgerCell } = withEntry();
  return String(raw.ledger.values[raw.ledgerTable.row]?.[cellOf(ledgerCell(1, id).address).column]);
};

describe("事件台账 whose rows and columns moved", () => {
  test("has an entry to read", () => {
    expect(as).toEqual([["K101", expect.any(String), 1]]);
    expect(told(withEntry())).toEqual([]);
  });

  test.each([1, 3])("is read on below %i rows put in above the table", (rows) => {
    const month = withEntry();
    rowsAbove(month, rows);
    expect(entriesOf(month)).toEqual(as);
  });

  test.each<[LedgerColumnId, number]>([
    ["date", 1],
    ["number", 2],
    ["times", 1],
  ])("says of columns put in before %s that they do not count, and reads on", (id, by) => {
    const month = withEntry();
    moveColumns(month, id, by, "备查");
    expect(entriesOf(month)).toEqual(as);
    expect(told(month)[0]).toEqual({ code: "columnInserted", sheet: "事件台账", column: "备查", fix: null });
  });

  test.each<LedgerColumnId>(["number", "rule", "times", "evidence", "match"])(
    "says that the column %s is gone, and takes no neighbour for it",
    (id) => {
      const header = headerOf(id);
      const month = withEntry();
      moveColumns(month, id, -1);
      expect(told(month)).toEqual([{ code: "columnMissing", sheet: "事件台账", column: header, fix: null }]);
      const [entry] = look(month).ledger;
      const left = { number: "K101", rule: as[0]?.[1], times: 1 };
      const gone = { number: "", rule: "", times: 1, evidence: "" };
      expect(entry).toMatchObject({ ...left, ...(id in gone ? { [id]: gone[id as keyof typeof gone] } : {}) });
    },
  );

  test("is read as it was made where the steps of its comparison do not stand in columns of their own", () => {
    const month = withEntry();
    moveColumns(month, "plainNumber", -8);
    expect(entriesOf(month)).toEqual(as);
    expect(look(month).findings).toEqual(look(withEntry()).findings);
  });

  test("whose steps are cut out is not taken for one that was made without them", () => {
    const month = withEntry();
    moveColumns(month, "plainNumber", -8);
    const { column } = cellOf(month.ledgerCell(1, "row").address);
    (month.raw.ledger.formulas[month.raw.ledgerTable.row + 1] as CellValue[])[column] = "=INDEX(#REF!,#REF!)";
    expect(told(month)).toHaveLength(8);
    expect(look(month).findings.map(({ issue }) => issue.code)).toContain("cellFormulaReplaced");
  });
});
