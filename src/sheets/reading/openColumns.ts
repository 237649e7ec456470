import type { RawPeriod } from "../book/rawPeriod";
import type { WorkbookState } from "../book/workbookState";
import { scoreColumns } from "../columns/scoreColumns";
import { type CellStyle, type StyleName, styles } from "../kit/styles";
import { ledgerColumns } from "../ledger/ledgerLayout";
import { findColumns } from "./columns";
import { ledgerPlaces } from "./readLedger";

/** A column that people type into, counted from 0 on its sheet, and the number format its cells are made with. */
export interface OpenColumn {
  at: number;
  header: string;
  numberFormat: string | null;
}

type TableSheet = "score" | "ledger";
type Styled = Pick<OpenColumn, "at" | "header"> & { style: StyleName };

const opened = (columns: readonly Styled[]): OpenColumn[] =>
  columns.flatMap(({ at, header, style: name }) => {
    const style: CellStyle = styles[name];
    return style.isUnlocked === true ? [{ at, header, numberFormat: style.numberFormat ?? null }] : [];
  });

/** The open columns of both tables where their headings stand now. */
export function openColumns(raw: RawPeriod): Record<TableSheet, OpenColumn[]> {
  const { state, score, scoreTable } = raw;
  const { placed } = findColumns(scoreColumns(state.scheme, state.language), score, scoreTable);
  const places = ledgerPlaces(raw);
  return {
    score: opened(placed.flatMap(({ column, at }) => (at === null ? [] : [{ ...column, at }]))),
    ledger: opened(
      ledgerColumns(state).map((column) => ({ ...column, at: places.get(column.id) ?? raw.ledgerTable.column })),
    ),
  };
}

/** The same as the tables were made. */
export function madeOpen(state: WorkbookState): Record<TableSheet, OpenColumn[]> {
  const numbered = <Column>(columns: readonly Column[]) => columns.map((column, at) => ({ ...column, at }));
  return {
    score: opened(numbered(scoreColumns(state.scheme, state.language))),
    ledger: opened(numbered(ledgerColumns(state))),
  };
}

/** Columns side by side, so that one question serves them all. */
export interface Stretch {
  from: number;
  to: number;
}

export function stretchesOf(columns: readonly Pick<OpenColumn, "at">[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { at } of [...columns].sort((one, other) => one.at - other.at)) {
    const last = stretches.at(-1);
    if (last && last.to === at - 1) last.to = at;
    else stretches.push({ from: at, to: at });
  }
  return stretches;
}
