import { periodOf } from "../../domain/time/period";
import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import { scoreColumns } from "../columns/scoreColumns";
import { identityMatches, plainWord } from "../terms/identity";
import { columnOf, columnsOf, headingOf, headingsOf, rowCellOf } from "../kit/tableReference";
import { textLiteral } from "../kit/textLiteral";
import { outsideFormula } from "./entryDay";
import { isRuleFormula, ledgerRules } from "./entryRule";
import { timesFormula } from "./entryTimes";

const words = ({ language }: WorkbookState) => texts(language).sheets.ledger;
type Column = keyof ReturnType<typeof words>["columns"];

const here = (state: WorkbookState, id: Column): string => rowCellOf(state.tables.ledger, words(state).columns[id]);
const all = (state: WorkbookState, id: Column): string => columnOf(state.tables.ledger, words(state).columns[id]);

/** References into 评分表: its names of columns, its staff numbers, its names of people, all of its rows. */
function scoreTable({ scheme, language, tables: { score } }: WorkbookState) {
  const columns = scoreColumns(scheme, language);
  const [number = "", name = ""] = columns.map(({ header }) => header);
  const last = columns.at(-1)?.header ?? "";
  return {
    headers: headingsOf(score, number, last),
    corner: headingOf(score, number),
    numbers: columnOf(score, number),
    names: columnOf(score, name),
    rows: columnsOf(score, number, last),
  };
}

/** The row of 评分表 an entry belongs to: blank where nobody has the number, in words where several have. */
export function rowFormula(state: WorkbookState): string {
  const { numbers } = scoreTable(state);
  const number = here(state, "number");
  const isOwn = identityMatches(numbers, number);
  const row = `CHOOSE(MIN(2,SUMPRODUCT(${isOwn}))+1,"",SUMPRODUCT(${isOwn}*ROW(${numbers})),${textLiteral(words(state).shared)})`;
  return `=IF(LEN(${plainWord(number)})=0,"",${row})`;
}

export function nameFormula(state: WorkbookState): string {
  const { names, corner } = scoreTable(state);
  const [number, row] = [here(state, "number"), here(state, "row")];
  const unknown = `IF(${row}="",${textLiteral(words(state).unknownPerson)},"")`;
  return `=IF(LEN(${plainWord(number)})=0,"",IF(ISNUMBER(${row}),INDEX(${names},${row}-ROW(${corner}))&"",${unknown}))`;
}

/** How often the entry counts, or in words why it does not. */
export function countedFormula(state: WorkbookState): string {
  const rules = ledgerRules(state.scheme, state.language);
  if (rules.length === 0) return '=""';
  const { notCounted } = words(state);
  const period = periodOf(state);
  const times = timesFormula(here(state, "times"), textLiteral(notCounted.times));
  const ofPeriod = `IF(${outsideFormula(here(state, "date"), period)},${textLiteral(notCounted.outside(period.length))},${times})`;
  const rule = here(state, "rule");
  const known = `IF(${isRuleFormula(rule, rules)},${ofPeriod},${textLiteral(notCounted.rule)})`;
  return `=IF(OR(NOT(ISNUMBER(${here(state, "row")})),LEN(${plainWord(rule)})=0),"",${known})`;
}

/** All that counts for this person and incident against the count on 评分表. */
export function matchFormula(state: WorkbookState): string {
  const { same, differs } = words(state);
  const { headers, corner, rows } = scoreTable(state);
  const [row, rule] = [here(state, "row"), here(state, "rule")];
  const isSame = (cells: string): string => `(${plainWord(cells)}=${plainWord(rule)})`;
  const logged = `SUMPRODUCT((${all(state, "row")}=${row})*${isSame(all(state, "rule"))},${all(state, "counted")})`;
  const column = `SUMPRODUCT(${isSame(headers)}*(COLUMN(${headers})-COLUMN(${corner})+1))`;
  const scored = `SUM(INDEX(${rows},${row}-ROW(${corner}),${column}))`;
  const differing = [
    textLiteral(differs.before),
    logged,
    textLiteral(differs.between),
    scored,
    textLiteral(differs.after),
  ];
  const match = `IF(${logged}=${scored},${textLiteral(same)},${differing.join("&")})`;
  return `=IF(ISNUMBER(${here(state, "counted")}),IFERROR(${match},""),"")`;
}
