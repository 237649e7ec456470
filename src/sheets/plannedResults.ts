import type { WrittenIssue } from "../domain/issue/writtenIssue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { BlockHeading } from "./adopt/resultBlock";
import { holdsOther, type ResultCell, resultCells } from "./adopt/theirResults";
import type { PersonRow } from "./book/evaluatedPeriod";
import type { ResultId } from "./book/mapping";
import type { RawPeriod } from "./book/rawPeriod";
import type { WorkbookState } from "./book/workbookState";
import { withColumns } from "./resultColumns";
import type { SheetGrid } from "./kit/grid";
import type { CellValue, PlanCell } from "./kit/plan";
import { isSame } from "./adopt/shadow";
import { formulaTest } from "./reading/sameFormula";
import { type FormulaLack, formulaMaker, type FormulaMaker } from "./rowFormulas";

/** Which results go onto people's own sheet, and as what. */
export interface ResultsAsked {
  results: readonly ResultId[];
  as: "values" | "formulas";
}

/** A cell that is to show a result. */
interface PlannedCell extends ResultCell {
  to: PlanCell;
}

/** What is written into people's own sheet, and what the workbook then remembers of it. */
export interface PlannedResults {
  headings: readonly BlockHeading[];
  cells: readonly PlannedCell[];
  state: WorkbookState;
}

/** An adopted table as it was read. */
export interface TheirPeriod {
  raw: RawPeriod;
  people: readonly PersonRow[];
  /** The sheets that hold it. */
  grids: readonly SheetGrid[];
}

/** Where each result goes and what is written there; nothing that stands anywhere is overwritten. */
export function plannedResults(period: TheirPeriod, { results, as }: ResultsAsked): Result<PlannedResults> {
  const placed = withColumns(period.raw.state, period.grids, results);
  if (!placed.ok) return placed;
  const { state, theirs, headings } = placed.value;
  const lacking = results.find((result) => theirs.people.every((person) => person.results[result] === undefined));
  if (lacking !== undefined) return failed({ code: "resultWithoutColumn", result: lacking });
  const wanted = resultCells(period.people, theirs).filter(({ result }) => results.includes(result));
  const cells =
    as === "values" ? asValues(wanted) : asFormulas(wanted, results, formulaMaker(period.raw.policy, state, theirs));
  return cells.ok ? ok({ headings, state, cells: cells.value }) : cells;
}

function asValues(wanted: readonly ResultCell[]): Result<PlannedCell[]> {
  const given = wanted.flatMap((cell) => (cell.policy === null ? [] : [{ ...cell, to: cell.policy }]));
  const taken = given.find((cell) => holdsOther(cell, cell.to));
  return taken ? failed(wayIssue(taken)) : ok(given.filter(({ value }) => value === ""));
}

const wayIssue = ({ at, formula, value }: ResultCell): WrittenIssue => ({
  code: "resultInTheWay",
  sheet: at.sheet,
  address: at.address,
  read: formula || String(value),
});

/** A formula in everybody's row, so that whoever is filled in later has a result as well. */
function asFormulas(
  wanted: readonly ResultCell[],
  results: readonly ResultId[],
  formulaFor: FormulaMaker,
): Result<PlannedCell[]> {
  const planned: PlannedCell[] = [];
  for (const cell of wanted) {
    const placed = results.flatMap((id) => {
      const at = cell.theirs.results[id]?.at;
      return at === undefined ? [] : [[id, at] as const];
    });
    const made = formulaFor(cell.theirs, cell.result, Object.fromEntries(placed));
    if ("lack" in made) return failed(lackIssue(cell.result, made.lack));
    if (formulaTest([() => made.formula], null)(cell.formula)) continue;
    if (cell.value !== "" || cell.formula !== "") return failed(wayIssue(cell));
    planned.push({ ...cell, to: { formula: made.formula } });
  }
  return ok(planned);
}

function lackIssue(result: ResultId, lack: FormulaLack): WrittenIssue {
  switch (lack.kind) {
    case "cell":
      return { code: "formulaReadsOtherwise", sheet: lack.at.sheet, address: lack.at.address, read: lack.read };
    case "column":
      return { code: "formulaLacksColumn", result, input: lack.input };
    case "department":
    case "team":
    case "long":
      return { code: "noRowFormula", result, why: lack.kind };
  }
}

/** The first cell in which Excel gives something else than the policy does, by what it was found to hold. */
export function otherResult({ cells }: PlannedResults, found: readonly CellValue[]): WrittenIssue | null {
  const nth = cells.findIndex(({ policy }, at) => !isSame(found[at] ?? "", policy ?? ""));
  const cell = cells[nth];
  if (cell === undefined) return null;
  return { code: "formulaGaveOther", ...cell.at, read: String(found[nth] ?? ""), expected: String(cell.policy ?? "") };
}
