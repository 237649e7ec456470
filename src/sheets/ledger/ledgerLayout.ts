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
  formula: string | null;
}

export interface LedgerLayout {
  columns: readonly LedgerColumn[];
  /** Counted from 0. */
  headerRow: number;
  rows: number;
  rules: readonly LedgerRule[];
}

/** Where things are on 事件台账. */
export function ledgerLayout(state: WorkbookState, rows: number): LedgerLayout {
  const { columns } = texts(state.language).sheets.ledger;
  const typed = (id: LedgerColumnId, style: StyleName, width: number): LedgerColumn => ({
    id,
    header: columns[id],
    style,
    width,
    formula: null,
  });
  return {
    columns: [
      typed("date", "inputDate", 12),
      typed("number", "inputText", 10),
      { ...typed("name", "resultText", 12), formula: nameFormula(state) },
      typed("rule", "inputChoice", 16),
      typed("times", "inputCount", 7),
      typed("evidence", "inputText", 40),
      typed("recorder", "inputText", 11),
      { ...typed("row", "centered", 9), formula: rowFormula(state) },
      { ...typed("counted", "centered", 13), formula: countedFormula(state) },
      { ...typed("match", "resultText", 19), formula: matchFormula(state) },
    ],
    headerRow: 3,
    rows,
    rules: ledgerRules(state.scheme, state.language),
  };
}
