import { actions } from "../../src/actions/excelActions";
import type { FormulaFaultKind } from "../../src/sheets/book/formulaFaults";
import type { RunningExcel } from "../support/excel";
import { startExcelWithFunctions } from "../support/kpiFunctions";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcelWithFunctions();
  await must(actions.samplePeriod({ schemeId: "004POST", language: "zh-CN", month: "2026-10" }, silent));
  await excel.standIn.settled();
});

afterAll(async () => {
  await excel.close();
});

const opened = async () => {
  const period = await must(actions.readOpenPeriod(today));
  if (period === null) throw new Error("No period");
  return period;
};

/** How many formulas are faulty, by what is wrong with them. */
const counts = async (): Promise<Record<FormulaFaultKind, number>> => {
  const { overwritten, unknown, otherDialect, stale } = (await opened()).faults;
  return {
    overwritten: overwritten.length,
    unknown: unknown.length,
    otherDialect: otherDialect.length,
    stale: stale.length,
  };
};
const sound = { overwritten: 0, unknown: 0, otherDialect: 0, stale: 0 };

/** A person's cells on a protected 评分表, as somebody outside Excel changed them. */
const outside = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    sheet.protection.unprotect();
    act(sheet);
    sheet.protection.protect({ allowFormatRows: true });
    await context.sync();
  });

const score = () => {
  const { area } = excel.standIn.grid.tables().find(({ name }) => name === "tblScore") ?? {};
  if (area === undefined) throw new Error("No table");
  const all = { ...area, row: 0, rows: area.row + area.rows, column: 0 };
  return { values: excel.standIn.grid.values(all), formulas: excel.standIn.grid.formulas(all) };
};
const isLocked = (): boolean => excel.standIn.isProtected(excel.standIn.book.sheetByName("评分表") ?? "");
const callers = (): number =>
  score()
    .formulas.flat()
    .filter((cell) => String(cell).includes("KPI.")).length;
const guide = (): string => JSON.stringify(excel.values("说明!A1:B60"));

test("A new workbook has no faulty formula", async () => expect(await counts()).toEqual(sound));

test("KPI functions become plain formulas and come back, every cell showing what it did", async () => {
  const [before, calling] = [score().values, callers()];
  expect(calling).toBeGreaterThan(0);
  expect((await must(actions.changeDialect("native", today))).cells).toBeGreaterThan(0);
  expect([(await opened()).state.dialect, callers()]).toEqual(["native", 0]);
  expect(score().values).toEqual(before);
  expect(isLocked()).toBe(true);
  expect([await counts(), guide().includes("#NAME?")]).toEqual([sound, false]);
  await must(actions.addPeople([{ number: "ZX950", name: "样例新" }]));
  expect(callers()).toBe(0);
  await must(actions.changeDialect("addin", today));
  expect([(await opened()).state.dialect, callers(), guide().includes("#NAME?")]).toEqual([undefined, calling, true]);
});

test("Where a cell would show something else nothing is changed, and the cells are named", async () => {
  const before = score();
  excel.standIn.faults.dropFunctions("#VALUE!");
  await must(actions.changeDialect("native", today));
  const refused = await actions.changeDialect("addin", today);
  excel.standIn.faults.restoreFunctions();
  expect(refused).toMatchObject({ ok: false, issues: [{ code: "resultsWouldDiffer", sheet: "评分表" }] });
  expect(callers()).toBe(0);
  await must(actions.changeDialect("addin", today));
  expect(score()).toEqual(before);
});

/** A cell of the first person whose formula calls a KPI function, and that formula. */
async function calling() {
  const { row } = (await opened()).seen.raw.scoreTable;
  const formulas = score().formulas[row + 1] ?? [];
  const column = formulas.findIndex((cell) => String(cell).includes("KPI."));
  return { row: row + 1, column, formula: String(formulas[column]) };
}

const onFirst = async (write: (formula: string) => string | number): Promise<void> => {
  const { row, column, formula } = await calling();
  await outside((sheet) => {
    sheet.getCell(row, column).formulas = [[write(formula)]];
  });
};

test("What was typed over a formula is never written over by the way, and put back at a click", async () => {
  await onFirst(() => 77);
  expect(await actions.changeDialect("native", today)).toMatchObject({
    ok: false,
    issues: [{ code: "formulasOverwritten", sheet: "评分表", addresses: [expect.any(String)] }],
  });
  expect((await counts()).overwritten).toBe(1);
  await must(actions.repairFormulas(today));
  expect([await counts(), isLocked()]).toEqual([sound, true]);
});

test("A name that files keep a function under is entered anew", async () => {
  await onFirst((formula) => formula.replace(/KPI\.([A-Z]+)/g, "_xldudf_KPI_$1"));
  expect((await counts()).unknown).toBeGreaterThan(0);
  await must(actions.repairFormulas(today));
  expect(await counts()).toEqual(sound);
});

test("Where functions are unknown every formula shows #NAME?, and as plain formulas they show the policy's results", async () => {
  const before = score().values;
  excel.standIn.faults.dropFunctions();
  await onFirst((formula) => formula);
  const { unknown } = await counts();
  expect(unknown).toBeGreaterThan(0);
  const made = await actions.changeDialect("native", today);
  excel.standIn.faults.restoreFunctions();
  expect(made.ok ? [] : made.issues).toEqual([]);
  expect([score().values, await counts()]).toEqual([before, sound]);
});

test("Formulas of both kinds in one workbook are counted and made one", async () => {
  const plain = score().formulas;
  await must(actions.changeDialect("addin", today));
  const { row, column } = await calling();
  const { rows } = (await opened()).seen.raw.scoreTable;
  await outside((sheet) => {
    const cells = Array.from({ length: rows - 1 }, () => [String(plain[row]?.[column])]);
    sheet.getRangeByIndexes(row, column, rows - 1, 1).formulas = cells;
  });
  expect(await counts()).toEqual({ ...sound, otherDialect: rows - 1 });
  await must(actions.repairFormulas(today));
  expect(await counts()).toEqual(sound);
});
