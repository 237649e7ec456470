import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/evaluatedPeriod";
import { scoreColumns } from "../columns/scoreColumns";
import { besideIdentity } from "../terms/identity";
import { textLiteral } from "../kit/textLiteral";
import type { StyleName } from "../kit/styles";

export type LedgerColumnId = "date" | "number" | "name" | "rule" | "times" | "evidence" | "recorder" | "match";

/** A column of tblLedger, declared once. */
export interface LedgerColumn {
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
  /** What an entry may be about: the column name on 评分表 and the input it counts. */
  rules: readonly { name: string; input: string }[];
}

/** Incidents are what 评分表 counts person by person and takes as none where it is blank. */
export const ledgerRules = (scheme: Scheme, language: Language): { name: string; input: string }[] =>
  scoreColumns(scheme, language).flatMap(({ header, input }) =>
    input?.kind === "count" && input.whenBlank === "zero" ? [{ name: header, input: input.id }] : [],
  );

const here = (tables: WorkbookState["tables"], header: string): string => `${tables.ledger}[[#This Row],[${header}]]`;

function nameFormula({ scheme, language, tables }: WorkbookState): string {
  const words = texts(language).sheets;
  const number = here(tables, words.ledger.columns.number);
  const [numbers, names] = scoreColumns(scheme, language).map((column) => `${tables.score}[${column.header}]`);
  const unknown = textLiteral(words.ledger.unknownPerson);
  return `=IF(${number}="","",IFERROR(${besideIdentity(numbers ?? "", number, names ?? "")},${unknown}))`;
}

/** Times entered here for this person and incident against the count on 评分表. */
function matchFormula({ scheme, language, tables }: WorkbookState): string {
  const words = texts(language).sheets.ledger;
  const { number, rule, times } = words.columns;
  const all = (header: string): string => `${tables.ledger}[${header}]`;
  const logged = `SUMIFS(${all(times)},${all(number)},${here(tables, number)},${all(rule)},${here(tables, rule)})`;
  const columns = scoreColumns(scheme, language);
  const [first, last] = [columns[0]?.header ?? "", columns.at(-1)?.header ?? ""];
  const row = `MATCH(${here(tables, number)},${tables.score}[${first}],0)`;
  const column = `MATCH(${here(tables, rule)},${tables.score}[[#Headers],[${first}]:[${last}]],0)`;
  const scored = `SUM(INDEX(${tables.score}[[${first}]:[${last}]],${row},${column}))`;
  const { before, between, after } = words.differs;
  const differs = `${textLiteral(before)}&${logged}&${textLiteral(between)}&${scored}&${textLiteral(after)}`;
  const unfilled = `OR(${here(tables, number)}="",${here(tables, rule)}="")`;
  return `=IF(${unfilled},"",IFERROR(IF(${logged}=${scored},${textLiteral(words.same)},${differs}),""))`;
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
      typed("evidence", "inputText", 44),
      typed("recorder", "inputText", 11),
      { ...typed("match", "resultText", 20), formula: matchFormula(state) },
    ],
    headerRow: 3,
    rows,
    rules: ledgerRules(state.scheme, state.language),
  };
}
