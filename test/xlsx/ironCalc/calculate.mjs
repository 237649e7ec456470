import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

/** Kinds of a cell's value as IronCalc numbers them. */
const [number, boolean] = [1, 4];

/** Fifteen digits: values come out only as the cell shows them. */
const everyDigit = "0.000000000000000";

function valueAt(model, sheet, row, column) {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const kind = model.getCellType(sheet, row, column);
  if (kind === number) return shown === "" ? "" : Number(shown);
  return kind === boolean ? shown === "TRUE" : shown;
}

const valuesOf = (model, sheet, { rows, columns }) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => valueAt(model, sheet, row + 1, column + 1)),
  );

/** Every sheet's values after one calculation; a sheet is `{ name, rows, columns, cells: [[row, column, typed]] }`, counted from 0. */
function calculated(sheets) {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  sheets.forEach(({ rows, columns, cells }, sheet) => {
    for (const [row, column, typed] of cells) model.setUserInput(sheet, row + 1, column + 1, typed);
    model.updateRangeStyle({ sheet, row: 1, column: 1, width: columns, height: rows }, "num_fmt", everyDigit);
  });
  model.resumeEvaluation();
  model.evaluate();
  const values = sheets.map((sheet, index) => [sheet.name, valuesOf(model, index, sheet)]);
  model.free();
  return values;
}

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(calculated)));
