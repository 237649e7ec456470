import { areaOf, rangeAt } from "../../sheets/kit/address";
import { movedFormula } from "../../sheets/kit/movedFormula";
import type { CellValue, SheetPlan } from "../../sheets/kit/plan";
import type { RawSheet, RawTable } from "../../sheets/kit/raw";
import { asRead } from "../../sheets/kit/asRead";
import { bytesPerStep } from "../payload";
import { cellWrites, writeTo } from "./cellWrites";
import { cellsBack, type CellsStep, partsOf } from "./cellsEdit";
import type { ChangeLog } from "./changeLog";
import { enteredCells } from "./entered";
import { askFound } from "./found";
import type { UndoStep } from "../../sheets/book/undoStep";
import { withLockOff } from "./withLockOff";
import { type Decoration, whole } from "./sheet/decoration";
import type { Means } from "./sheet/draw";
import { lines } from "./sheet/lines";
import { looks } from "./sheet/looks";
import { colours } from "./sheet/writeConditionalFormats";
import { writeEntry } from "./sheet/writeEntry";
import { entryRules } from "./sheet/writeValidations";

export interface Growth {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  area: RawTable;
  raw: RawSheet;
  /** What the sheet would look like if it were made now; the looks and rules of its last table row go on below it. */
  plan: SheetPlan;
}

interface GrowthMeans extends Means {
  /** Called whenever more of the way back is noted, before anything of it is written. */
  begin: () => Promise<void>;
}

/** More rows at the end of a table, with formulas, looks and rules; what already stands below becomes part of it. */
export async function growTable(log: ChangeLog, growth: Growth, rows: number, means: GrowthMeans): Promise<void> {
  const { sheet, table, area, raw, plan } = growth;
  const last = area.row + area.rows - 1;
  const end = last + rows;
  const right = area.column + area.columns - 1;
  const below = rangeAt(last + 1, area.column, end, right);
  const before = cellsAt(raw, below);
  const { payload, draw, begin } = means;
  const steps: CellsStep[] = [];
  for (const part of partsOf({ address: below, before, after: before })) {
    await payload.reserve(part.bytes + bytesPerStep);
    const step = cellsBack(sheet.name, part);
    log.noteFound(askFound(sheet, part, step));
    steps.push(step);
  }
  const grow = (): Promise<void> =>
    log.write(stepsBack(growth, below, steps), async () => {
      await begin();
      table.resize(rangeAt(area.row, area.column, end, right));
      const model = cellsAt(raw, rangeAt(last, area.column, last, right))[0] ?? [];
      const place = { row: last + 1, column: area.column };
      for (const step of cellWrites(place, withFormulas(before, model))) {
        await payload.reserve(step.bytes + bytesPerStep);
        writeTo(sheet, step);
      }
      const on = continued(plan, planRow(plan), last + 1, end);
      await writeEntry(sheet, on, payload);
      await draw(sheet.name, [...decorationsOf(on), ...printOf(plan, rows)]);
    });
  await withLockOff(log, sheet, grow, begin);
}

const decorationsOf = (on: Continued): Decoration[] => [...looks(on), ...lines(on), ...entryRules(on), ...colours(on)];

const printOf = ({ print }: SheetPlan, rows: number): Decoration[] =>
  print === undefined
    ? []
    : [
        whole("print", 500, ({ pageLayout }) => {
          pageLayout.setPrintArea(taller(print.area, rows));
        }),
      ];

/** The table shrinks first, so that what is put back below it is outside again. */
function stepsBack(
  { sheet: { name: sheet }, table, area, plan }: Growth,
  below: string,
  cells: readonly CellsStep[],
): UndoStep[] {
  const { row, column, rows, columns } = area;
  const steps: UndoStep[] = [{ kind: "looks", sheet, address: below }, ...cells];
  if (plan.print) steps.push({ kind: "printArea", sheet, address: plan.print.area });
  const address = rangeAt(row, column, row + rows - 1, column + columns - 1);
  steps.push({ kind: "tableResized", table: table.name, sheet, address });
  return steps;
}

function cellsAt(raw: RawSheet, address: string): CellValue[][] {
  const { row, column, rows, columns } = areaOf(address);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => raw.formulas[row + down]?.[column + right] ?? ""),
  );
}

/** The formulas of the last row in every new row; what was typed there stays. Structured references read the same in every row. */
const withFormulas = (typed: CellValue[][], model: readonly CellValue[]): ReturnType<typeof enteredCells> =>
  enteredCells(
    typed.map((row) => row.map((cell, at) => asRead(cell === "" && isFormula(model[at]) ? (model[at] ?? "") : cell))),
  );

const isFormula = (cell: CellValue | undefined): boolean => typeof cell === "string" && cell.startsWith("=");

/** The last row of the planned table, counted from 0. */
function planRow(plan: SheetPlan): number {
  const { row, rows } = areaOf(plan.table?.range ?? "A1");
  return row + rows - 1;
}

function taller(address: string, more: number): string {
  const { row, column, rows, columns } = areaOf(address);
  return rangeAt(row, column, row + rows - 1 + more, column + columns - 1);
}

type Continued = Pick<SheetPlan, "styles" | "validations" | "conditionalFormats" | "dataBars">;

/** What holds in one row of the plan, moved to the rows from `first` to `last`. */
function continued(plan: SheetPlan, row: number, first: number, last: number): Continued {
  const move = <Part extends { range: string }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      const area = areaOf(part.range);
      return area.row <= row && row < area.row + area.rows
        ? [{ ...part, range: rangeAt(first, area.column, last, area.column + area.columns - 1) }]
        : [];
    });
  // A colour rule speaks of the first row of its range.
  const colours = plan.conditionalFormats.map((format) => ({
    ...format,
    formula: movedFormula(format.formula, first - areaOf(format.range).row, 0),
  }));
  return {
    styles: move(plan.styles),
    validations: move(plan.validations),
    conditionalFormats: move(colours),
    dataBars: [],
  };
}
