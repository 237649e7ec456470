import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import {
  countedFormula,
  firstFormula,
  keyFormula,
  loggedFormula,
  matchFormula,
  nameFormula,
  ownerFormula,
  plainNumberFormula,
  rowFormula,
  scoredFormula,
  timesTextCell,
  writtenDayCell,
} from "./entryFormulas";
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
  | "match"
  | HelperId;

/** Steps of the calculation, each worked out once for a row, in hidden columns. */
type HelperId =
  | "plainNumber"
  /** The first entry with this number. */
  | "first"
  /** Whose number it is, at the first entry with it. */
  | "owner"
  /** Person and incident as one number. */
  | "key"
  | "writtenDay"
  | "timesText"
  /** All that counts for person and incident. */
  | "logged"
  /** The count on 评分表. */
  | "scored";

/** A column of tblLedger, declared once. */
interface LedgerColumn {
  id: LedgerColumnId;
  header: string;
  style: StyleName;
  width: number;
  /** Long, so made only where it is wanted. */
  formula: (() => string) | null;
  isHidden: boolean;
}

export interface LedgerLayout {
  columns: readonly LedgerColumn[];
  /** Counted from 0. */
  headerRow: number;
  rows: number;
  rules: readonly LedgerRule[];
}

/** Columns that look people up in tblScore, which a table of people's own cannot be asked for; the steps they take are hidden. */
const lookingUp: readonly LedgerColumnId[] = ["row", "counted", "match"];

type RowFormula = (state: WorkbookState) => string;

const helpers: Readonly<Record<HelperId, RowFormula>> = {
  plainNumber: plainNumberFormula,
  first: firstFormula,
  owner: ownerFormula,
  key: keyFormula,
  writtenDay: writtenDayCell,
  timesText: timesTextCell,
  logged: loggedFormula,
  scored: scoredFormula,
};

/** The columns of tblLedger in their order. */
export function ledgerColumns(state: WorkbookState): LedgerColumn[] {
  const { columns } = texts(state.language).sheets.ledger;
  const column = (
    id: LedgerColumnId,
    style: StyleName,
    width: number,
    formula: RowFormula | null = null,
  ): LedgerColumn => ({
    id,
    header: columns[id],
    style,
    width,
    formula: formula && (() => formula(state)),
    isHidden: width === 0,
  });
  const isTheirs = state.source !== undefined;
  const shown: LedgerColumn[] = [
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
  if (isTheirs) return shown.filter(({ id }) => !lookingUp.includes(id));
  return [
    ...shown,
    ...Object.entries(helpers).map(([id, formula]) => column(id as HelperId, "resultText", 0, formula)),
  ];
}

/** Where things are on 事件台账. */
export const ledgerLayout = (state: WorkbookState, rows: number): LedgerLayout => ({
  columns: ledgerColumns(state),
  headerRow: 3,
  rows,
  rules: ledgerRules(state.scheme, state.language),
});
