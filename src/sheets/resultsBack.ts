import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { holdsOther, type ResultCell, resultCells } from "./adopt/theirResults";
import type { AdoptedSource } from "./book/adoptedSource";
import type { MappedColumn } from "./book/mapping";
import type { WorkbookState } from "./book/workbookState";
import { foundTable } from "./foundTable";
import type { CellRef } from "./kit/finding";
import type { CellValue } from "./kit/plan";
import type { TheirPeriod } from "./plannedResults";
import { formulaTest } from "./reading/sameFormula";
import { formulaMaker, type FormulaMaker } from "./rowFormulas";

/** What is taken off people's own sheet again, and what the workbook then remembers. */
interface ResultsBack {
  cells: readonly { at: CellRef; from: CellValue }[];
  /** Cells of columns that were made for results, in which somebody has put something else since. */
  kept: number;
  state: WorkbookState;
}

/** Formulas that are still as they were written, and columns that were made for results, as far as nothing else stands there. */
export function resultsBack({ raw, people, grids }: TheirPeriod): Result<ResultsBack> {
  const { source } = raw.state;
  if (source === undefined) return failed({ code: "notAdopted" });
  const found = foundTable(raw.state, source, grids);
  if (!found.ok) return found;
  const { state, theirs, parts } = found.value;
  const made = new Set(source.made ?? []);
  const isMade = ({ result }: ResultCell): boolean =>
    source.mapping.columns.some((column) => made.has(column.heading) && isFor(column, result));
  const formulaFor = formulaMaker(raw.policy, state, theirs);
  const filled = resultCells(people, theirs).filter(({ value, formula }) => value !== "" || formula !== "");
  const isOurs = (cell: ResultCell): boolean =>
    cell.formula === ""
      ? isMade(cell) && cell.policy !== null && !holdsOther(cell, cell.policy)
      : isWritten(cell, formulaFor);
  const [ours, others] = [filled.filter(isOurs), filled.filter((cell) => isMade(cell) && !isOurs(cell))];
  const empty = source.mapping.columns.filter(
    (column) => made.has(column.heading) && !others.some(({ result }) => isFor(column, result)),
  );
  const headings = parts.flatMap(({ area, columns }) =>
    columns.flatMap(({ mapped, at }) =>
      empty.includes(mapped)
        ? [{ at: { sheet: area.view.name, address: area.view.address(area.head.named, at) }, column: mapped }]
        : [],
    ),
  );
  return ok({
    cells: [
      ...ours.map(({ at, value, formula }) => ({ at, from: formula || value })),
      ...headings.map(({ at, column }) => ({ at, from: wordsOf(column) })),
    ],
    kept: others.length,
    state: { ...state, source: without(source, empty) },
  });
}

const isFor = ({ means }: MappedColumn, result: string): boolean => means.kind === "result" && means.id === result;

/** What was typed over the column, without the words of its group. */
const wordsOf = ({ heading }: MappedColumn): string => heading.split(" › ").at(-1) ?? heading;

/** A formula refers to the results that were written with it, or works them out itself. */
function isWritten({ formula, result, theirs }: ResultCell, formulaFor: FormulaMaker): boolean {
  const { total, ...others } = Object.fromEntries(Object.entries(theirs.results).map(([id, { at }]) => [id, at]));
  const only = total === undefined ? {} : { total };
  return [{ ...only, ...others }, others, only, {}].some((placed) => {
    const made = formulaFor(theirs, result, placed);
    return "formula" in made && formulaTest([() => made.formula], null)(formula);
  });
}

function without({ made = [], mapping, ...source }: AdoptedSource, gone: readonly MappedColumn[]): AdoptedSource {
  const rest = made.filter((heading) => !gone.some((column) => column.heading === heading));
  const columns = mapping.columns.filter((column) => !gone.includes(column));
  return { ...source, mapping: { ...mapping, columns }, ...(rest.length > 0 && { made: rest }) };
}
