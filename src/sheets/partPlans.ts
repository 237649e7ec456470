import { ownersIn } from "../domain/people/owners";
import { isSamePerson, type Named } from "../domain/people/identity";
import { texts } from "../text/texts";
import { travelWords } from "../text/travelWords";
import type { EvaluatedPeriod } from "./book/evaluatedPeriod";
import { periodText } from "./book/periodText";
import type { RawPeriod } from "./book/rawPeriod";
import type { WorkbookState } from "./book/workbookState";
import { scoreLayout, type ScoreLayout } from "./columns/scoreLayout";
import { isOfTeam } from "./columns/teamColumns";
import { engineShown } from "./engineShown";
import type { ShownValues } from "./formula/shownBy";
import { cellAt } from "./kit/address";
import type { Block, CellValue, PlanCell, SheetPlan } from "./kit/plan";
import { ledgerLayout } from "./ledger/ledgerLayout";
import { ledgerRowsFor } from "./ledger/ledgerSheet";
import { newPeriodPlans } from "./newPeriodPlans";
import { rawOfPlans } from "./rawOfPlans";
import { readLedger } from "./reading/readLedger";
import { readPeriod } from "./readPeriod";
import { figuresForPart } from "./travel/figuresForPart";
import { type PartOrder, sentPart, stateOfPart } from "./travel/partOf";
import { type TypedRow, typedTable } from "./travel/typedRows";
import { withoutOthers } from "./travel/withoutOthers";
import type { SentPart } from "./book/sentPart";

/** A workbook of some people, to be written as a file. */
export interface PartBook {
  plans: readonly SheetPlan[];
  shown: ShownValues;
  part: SentPart;
}

interface Source {
  raw: RawPeriod;
  evaluated: EvaluatedPeriod;
}

/** The sheets of a part of the workbook in plain formulas: own rows only, the department's figures as values, no trace of anybody else. */
export function partBook({ raw, evaluated }: Source, order: PartOrder): PartBook {
  const isOwn = (person: Named): boolean => order.group.people.some((one) => isSamePerson(one, person));
  const plain = withoutOthers(evaluated.people.filter((person) => !isOwn(person)));
  const rows = typedTable(raw)
    .rows.filter(isOwn)
    .map((row) => withPlainTexts(row, plain));
  const part = sentPart(evaluated, order, rows);
  const state = { ...stateOfPart(evaluated, rows), part };
  const layout = scoreLayout(state.scheme, state.language, rows.length);
  const entries = entriesOf(raw, evaluated, { isOwn, plain });
  const filled = {
    [state.sheets.score]: [
      titleBlock(state, layout, order.group.name),
      ...figuresForPart(raw, evaluated),
      rowsBlock(state, layout, rows),
    ],
    [state.sheets.ledger]: [{ at: cellAt(ledgerLayout(state, 0).headerRow + 1, 0), rows: entries }],
  };
  const start = { state, rows: rows.length, filled, ledgerRows: ledgerRowsFor(rows.length) + entries.length };
  const plans = newPeriodPlans(start);
  const judged = readPeriod(rawOfPlans(plans, state), order.sentOn);
  return { plans, shown: engineShown(plans, judged), part };
}

/** Words of one's own may name colleagues. */
const withPlainTexts = (row: TypedRow, plain: (text: string) => string): TypedRow => ({
  ...row,
  cells: new Map(
    [...row.cells].map(([id, cell]) => {
      if (typeof cell.value !== "string") return [id, cell] as const;
      const value = plain(cell.value);
      return [id, value === cell.value ? cell : { ...cell, value, said: plain(cell.said) }] as const;
    }),
  ),
});

/** Above the table, whose part it is. */
function titleBlock(state: WorkbookState, layout: ScoreLayout, name: string): Block {
  const { heading } = texts(state.language).sheets.score;
  const title = heading(state.scheme.name[state.language], periodText(state));
  return {
    at: cellAt(0, layout.frozenColumns),
    rows: [[travelWords(state.language).partTitle(title, name)]],
  };
}

/** What was typed; what only the whole department can tell is left blank. */
function rowsBlock({ scheme }: WorkbookState, { columns, headerRow }: ScoreLayout, rows: readonly TypedRow[]): Block {
  const cell = (row: TypedRow, column: (typeof columns)[number]): PlanCell => {
    if (column.id === "number" || column.id === "name") return row[column.id];
    return isOfTeam(scheme, column) ? "" : (row.cells.get(column.id)?.value ?? null);
  };
  return { at: cellAt(headerRow + 1, 0), rows: rows.map((row) => columns.map((column) => cell(row, column))) };
}

interface Own {
  isOwn: (person: Named) => boolean;
  plain: (text: string) => string;
}

/** Entries of 事件台账 that are about these people and nobody else, as they were typed. */
function entriesOf(raw: RawPeriod, { scheme, people }: EvaluatedPeriod, { isOwn, plain }: Own): PlanCell[][] {
  const owners = ownersIn(people);
  const typed = new Set(["date", "number", "rule", "times", "evidence", "recorder"]);
  const said = (value: CellValue): CellValue => (typeof value === "string" ? plain(value) : value);
  return readLedger(raw, scheme).flatMap(({ entry, read }) => {
    const about = owners(entry);
    if (about.length === 0 || !about.every(isOwn)) return [];
    return [ledgerLayout(raw.state, 0).columns.map(({ id }) => (typed.has(id) ? said(read[id]) : null))];
  });
}
