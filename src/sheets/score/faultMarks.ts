import { columnLetters, fixedCell, rangeAt } from "../kit/address";
import type { ConditionalFormat } from "../kit/plan";
import { limitProblems } from "../columns/limits";
import { lackingFormula } from "../columns/needed";
import type { ScoreLayout } from "../columns/scoreLayout";
import { inputRuns } from "../terms/inputRuns";
import type { Scope } from "../terms/scope";
import type { ScoreColumn } from "../terms/scoreColumn";
import { departmentProblem } from "./departmentState";

interface Colours {
  wrong: Pick<ConditionalFormat, "fill" | "font" | "bold">;
  missing: Pick<ConditionalFormat, "fill" | "font" | "bold">;
}

/** What a cell of a column is marked for, any of them; the cell is written as it is given, everything else of its row by its column. */
type Conditions = (column: ScoreColumn, own: string) => readonly string[];

/** Stands for a cell while columns are compared. */
const anyCell = "\u0001";

/** Staff numbers may be added below the table before the rules know of it. */
const roomBelow = 500;

/** Cells that are typed into, marked where they hold what cannot be right, or nothing although their row is begun; with nothing installed. */
export function faultMarks(layout: ScoreLayout, scope: Scope, { wrong, missing }: Colours): ConditionalFormat[] {
  const plain = plainScope(layout, scope);
  const begun = begunCondition(plain, layout);
  const marked = (conditions: Conditions, look: Colours["wrong"]) =>
    runsOf(layout, conditions).map((run) => ({ ...run, ...look }));
  return [
    ...marked((column, own) => wrongInput(plain, column, own), wrong),
    ...marked((column, own) => twice(layout, column, own), wrong),
    ...marked((column, own) => missingInput(plain, column, own, begun), missing),
    ...marked((column, own) => missingIdentity(plain, column, own, begun), missing),
    ...departmentMarks(layout, plain, { wrong, missing }),
  ];
}

/** Columns side by side that are marked for the same share their rules. */
function runsOf({ columns, headerRow, rows }: ScoreLayout, conditions: Conditions) {
  const runs: { key: string; formulas: readonly string[]; first: number; last: number }[] = [];
  columns.forEach((column, at) => {
    const key = conditions(column, anyCell).join(" ");
    const run = runs.at(-1);
    if (key === "") return;
    if (run?.key === key && run.last === at - 1) run.last = at;
    else runs.push({ key, formulas: conditions(column, `${columnLetters(at)}${headerRow + 2}`), first: at, last: at });
  });
  return runs.flatMap(({ formulas, first, last }) =>
    formulas.map((formula) => ({
      range: rangeAt(headerRow + 1, first, headerRow + rows, last),
      formula: `=${formula}`,
    })),
  );
}

/** The scope of the table with cells as a colour rule knows them: by their column, in the row that is looked at. */
function plainScope({ columns, headerRow }: ScoreLayout, scope: Scope): Scope {
  const cell = (id: string): string => `$${columnLetters(columns.findIndex((one) => one.id === id))}${headerRow + 2}`;
  return { ...scope, cell, cells: (first, last) => `${cell(first)}:${cell(last)}` };
}

/** The scope of one column alone, whose cell is written as it is given. */
const ofColumn = (scope: Scope, column: ScoreColumn, own: string): Scope => ({
  ...scope,
  columns: [column],
  cell: (id) => (id === column.id ? own : scope.cell(id)),
});

/** Somebody typed into the row; what a formula starts with is not typed. */
function begunCondition(scope: Scope, { columns }: ScoreLayout): string {
  const typed = new Set(columns.filter(({ formula }) => formula === null).map(({ id }) => id));
  const ranges = inputRuns(scope, ({ id }) => (typed.has(id) ? "" : null)).map(({ range }) => range);
  return `COUNTA(${ranges.join(",")})>0`;
}

/** Excel's own dialog shows and takes no more of a rule than this. */
const handyLength = 250;

function wrongInput(scope: Scope, column: ScoreColumn, own: string): string[] {
  if (column.input === null) return [];
  const sums: string[] = [];
  for (const problem of limitProblems(ofColumn(scope, column, own))) {
    const last = sums.at(-1);
    if (last === undefined || last.length + problem.length > handyLength) sums.push(problem);
    else sums[sums.length - 1] = `${last}+${problem}`;
  }
  return sums.map((sum) => `${sum}>0`);
}

function missingInput(scope: Scope, column: ScoreColumn, own: string, begun: string): string[] {
  if (column.input === null) return [];
  const asked = askedFor(scope, column.input.id);
  if (asked !== null) return [`AND(${own}="",${asked})`];
  const lacking = lackingFormula(ofColumn(scope, column, own));
  return lacking === null ? [] : [`AND(${begun},${lacking}>0)`];
}

/** A note is owed as soon as what it explains is not 0. */
function askedFor(scope: Scope, note: string): string | null {
  const asking = scope.columns.flatMap(({ input }) => (input?.requires?.includes(note) === true ? [input.id] : []));
  const conditions = asking.map((id) => `AND(COUNT(${scope.cell(id)})=1,${scope.cell(id)}<>0)`);
  if (conditions.length === 0) return null;
  return conditions.length === 1 ? conditions.join("") : `OR(${conditions.join(",")})`;
}

/** A person in two rows. Compared as they are written: COUNTIF would take long numbers for each other and a star for anything. */
function twice({ headerRow, rows }: ScoreLayout, { id }: ScoreColumn, own: string): string[] {
  if (id !== "number") return [];
  const all = `${fixedCell(headerRow + 1, 0)}:${fixedCell(headerRow + rows + roomBelow, 0)}`;
  return [`AND(TRIM(${own})<>"",SUMPRODUCT((TRIM(${all})=TRIM(${own}))*1)>1)`];
}

/** Whose row it is, where there is anything in it. */
function missingIdentity(scope: Scope, { id }: ScoreColumn, own: string, begun: string): string[] {
  if (id !== "number" && id !== "name") return [];
  const other = scope.cell(id === "number" ? "name" : "number");
  return [`AND(${own}="",OR(${other}<>"",${begun}))`];
}

function departmentMarks({ department }: ScoreLayout, scope: Scope, { wrong, missing }: Colours): ConditionalFormat[] {
  return scope.scheme.inputs.flatMap((input) => {
    const place = department[input.id];
    const problem = place === undefined ? null : departmentProblem(scope, input);
    if (place === undefined || problem === null) return [];
    const cell = fixedCell(place.row, place.column);
    const range = rangeAt(place.row, place.column, place.row, place.column);
    return [
      { range, formula: `=AND(${cell}="",${problem})`, ...missing },
      // What a formula adds up is 0 until somebody has been entered.
      { range, formula: `=AND(${cell}<>"",${cell}<>0,${problem})`, ...wrong },
    ];
  });
}
