import { texts } from "../text/texts";
import type { FoundMapping } from "./adopt/findAgain";
import { readMapped } from "./adopt/readMapped";
import { headingsAt, missingColumns } from "./adopt/missingColumns";
import type { AdoptedSource } from "./book/adoptedSource";
import type { RawPeriod } from "./book/rawPeriod";
import type { MappedCell, MappedPerson, TheirTable } from "./book/theirTable";
import type { WorkbookState } from "./book/workbookState";
import { scoreLayout } from "./columns/scoreLayout";
import { areaOf, cellAt } from "./kit/address";
import type { CellValue } from "./kit/plan";
import type { RawSheet } from "./kit/raw";
import { rawOfPlan } from "./kit/rawPlan";
import { scoreSheet } from "./score/scoreSheet";

/** What no row of the table tells: figures of the department, and what is said of everybody. */
export interface Said extends Pick<AdoptedSource, "everybody"> {
  department: Readonly<Record<string, number | boolean>>;
}

/** A 评分表 that is filled in from people's own table, and where its cells stand in truth. */
type TheirScore = Pick<RawPeriod, "score" | "scoreTable" | "hiddenScoreRows"> & { theirs: TheirTable };

/** What a cell gives whose column is gone: neither a figure nor a blank, which may count as none. */
const notAvailable = "#N/A";

/** People's own table as if it stood on 评分表, so that every check and every figure is the same. */
export function theirScore(state: WorkbookState, parts: readonly FoundMapping[], said: Said): TheirScore {
  const { scheme, language, sheets } = state;
  const people = parts.flatMap((part) => readMapped(part, scheme, texts(language).sheets.score));
  const plan = scoreSheet({ state, rows: Math.max(1, people.length), workingDays: null });
  const columns = missingColumns(parts, scheme);
  const { score, places, hiddenScoreRows } = filledScore(rawOfPlan(plan), state, people, { ...said, ...columns });
  const given = new Set([
    ...people.flatMap(({ cells }) => cells.map(({ input }) => input)),
    ...Object.keys(said.everybody ?? {}),
    ...columns.gone,
  ]);
  const [first] = parts;
  return {
    score,
    scoreTable: areaOf(plan.table?.range ?? ""),
    hiddenScoreRows,
    theirs: {
      people,
      places,
      isForms: parts.some(({ area }) => area.layout === "printedForm"),
      hasNumbers: parts.some(({ area }) => area.person.number !== null),
      notGiven: scheme.inputs.filter(({ id, of }) => of === "person" && !given.has(id)).map(({ id }) => id),
      gone: columns.gone,
      missing: columns.missing,
      added: [...new Set(parts.flatMap(({ added }) => added))],
      at: first === undefined ? { sheet: sheets.score, address: "A1" } : headingsAt(first),
    },
  };
}

interface Filling extends Said {
  /** Inputs whose columns are gone. */
  gone: readonly string[];
}

function filledScore(
  blank: RawSheet,
  { scheme, language }: WorkbookState,
  people: readonly MappedPerson[],
  { department, everybody = {}, gone }: Filling,
): Pick<TheirScore, "score" | "hiddenScoreRows"> & Pick<TheirTable, "places"> {
  const layout = scoreLayout(scheme, language, Math.max(1, people.length));
  const sheet = sheetCopy(blank);
  const words = texts(language).sheets.score;
  for (const [id, { row, column }] of Object.entries(layout.department))
    sheet.set(row, column, saidValue(department[id], words));
  const cells = new Map<string, MappedCell>();
  const rows = new Map<number, MappedPerson>();
  const otherwise = (input: string): CellValue =>
    gone.includes(input) ? notAvailable : saidValue(everybody[input], words);
  people.forEach((person, nth) => {
    const row = layout.headerRow + 1 + nth;
    rows.set(row + 1, person);
    layout.columns.forEach(({ id, input }, column) => {
      const own = id === "number" || id === "name" ? person[id] : id === "note" ? person.remark : null;
      if (own !== null) sheet.set(row, column, own);
      if (input === null) return;
      const cell = person.cells.find((one) => one.input === input.id);
      sheet.set(row, column, cell?.value ?? otherwise(input.id));
      if (cell !== undefined) cells.set(cellAt(row, column), cell);
    });
  });
  const hiddenScoreRows = [...rows].filter(([, { isHidden }]) => isHidden).map(([row]) => row - 1);
  return { score: sheet.copy, places: { cells, rows }, hiddenScoreRows };
}

const saidValue = (value: number | boolean | undefined, { yes, no }: { yes: string; no: string }): CellValue =>
  typeof value === "boolean" ? (value ? yes : no) : (value ?? "");

function sheetCopy({ name, values, formulas }: RawSheet) {
  const copy = { name, values: values.map((row) => [...row]), formulas: formulas.map((row) => [...row]) };
  const set = (row: number, column: number, value: CellValue): void => {
    for (const cells of [copy.values[row], copy.formulas[row]]) {
      if (cells === undefined) continue;
      while (cells.length < column) cells.push("");
      cells[column] = value;
    }
  };
  return { copy, set };
}
