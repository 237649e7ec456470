import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import { countedFormula, matchFormula, nameFormula, rowFormula } from "./entryFormulas";
import { type LedgerRule, ledgerRules } from "./entryRule";
import type { StyleName } from "../kit/styles";

export type LedgerColumnId =
  | "date"
  | "number"
  | "name"
  | "rule"
  | "times"
  | "evidence"
  | "recorder"
  /** Where the person stands on 评分表. */
  | "row"
  /** How often the entry counts. */
  | "counted"
  | "match";

/** A column of tblLedger, declared once. */
interface LedgerColumn {
  id: LedgerColumnId;
  header: string;
  style: StyleName;
  width: number;
  /** Long, so made only where it is wanted. */
  formula: (() => string) | null;
}

export interface LedgerLayout {
  columns: readonly LedgerColumn[];
  /** Counted from 0. */
  headerRow: number;
  rows: number;
  rules: readonly LedgerRule[];
}

/** Columns that look people up in tblScore, which a table of people's own cannot be asked for. */
const lookingUp: readonly LedgerColumnId[] = ["row", "counted", "match"];

/** The columns of tblLedger in their order. */
export function ledgerColumns(state: WorkbookState): LedgerColumn[] {
  const { columns } = texts(state.language).sheets.ledger;
  const column = (
    id: LedgerColumnId,
    style: StyleName,
    width: number,
    formula: ((state: WorkbookState) => string) | null = null,
  ): LedgerColumn => ({ id, header: columns[id], style, width, formula: formula && (() => formula(state)) });
  const isTheirs = state.source !== undefined;
  const all = [
    column("date", "inputDate", 12),
    column("number", "inputText", 10),
    isTheirs ? column("name", "inputText", 12) : column("name", "resultLine", 19, nameFormula),
    column("rule", "inputChoice", 16),
    column("times", "inputCount", 7),
    column("evidence", "inputText", 40),
    column("recorder", "inputText", 11),
    column("row", "centeredLine", 10, rowFormula),
    column("counted", "centeredLine", 13, countedFormula),
    column("match", "resultLine", 19, matchFormula),
  ];
  return isTheirs ? all.filter(({ id }) => !lookingUp.includes(id)) : all;
}

/** Where things are on 事件台账. */
export const ledgerLayout = (state: WorkbookState, rows: number): LedgerLayout => ({
  columns: ledgerColumns(state),
  headerRow: 3,
  rows,
  rules: ledgerRules(state.scheme, state.language),
});
