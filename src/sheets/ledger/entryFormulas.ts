import { periodOf } from "../../domain/time/period";
import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import { scoreColumns } from "../columns/scoreColumns";
import { identityMatches, plainWord } from "../terms/identity";
import { columnOf, columnsOf, headingOf, headingsOf, rowCellOf } from "../kit/tableReference";
import { textLiteral } from "../kit/textLiteral";
import { outsideFormula, writtenDayFormula } from "./entryDay";
import { ledgerRules, ruleNumberFormula } from "./entryRule";
import { timesFormula, timesTextFormula } from "./entryTimes";

const words = ({ language }: WorkbookState) => texts(language).sheets.ledger;
type Column = keyof ReturnType<typeof words>["columns"];

const here = (state: WorkbookState, id: Column): string => rowCellOf(state.tables.ledger, words(state).columns[id]);
const all = (state: WorkbookState, id: Column): string => columnOf(state.tables.ledger, words(state).columns[id]);

/** The place of the entry in its table, counted from 1. */
const ownPlace = (state: WorkbookState): string =>
  `ROW()-ROW(${headingOf(state.tables.ledger, words(state).columns.number)})`;

/** More than a policy has incidents: the row of a person times this and the number of an incident are one number. */
const perPerson = 1000;

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

/** The staff number as it is compared: without blanks, in half width. */
export const plainNumberFormula = (state: WorkbookState): string => `=${plainWord(here(state, "number"))}`;

/** The entry that first has this number, counted from 1, nothing where there is none; itself where the search takes signs of the number for others. */
export function firstFormula(state: WorkbookState): string {
  const [number, numbers] = [here(state, "plainNumber"), all(state, "plainNumber")];
  const own = ownPlace(state);
  const found = `MATCH(${number},${numbers},0)`;
  return `=IF(${number}="","",IFERROR(IF(INDEX(${numbers},${found})=${number},${found},${own}),${own}))`;
}

/** Above every row of a sheet: how many have a number times this, and their rows, are one number. */
const perOwner = 1e7;

/** Looked up among everybody at the first entry with the number, for all of them: how many have it and in which row. */
export function ownerFormula(state: WorkbookState): string {
  const { numbers } = scoreTable(state);
  const number = here(state, "plainNumber");
  const own = ownPlace(state);
  const owners = `SUMPRODUCT(${identityMatches(numbers, number)}*(ROW(${numbers})+${perOwner}))`;
  return `=IF(${number}="",0,IF(${here(state, "first")}<>${own},0,${owners}))`;
}

/** The row of 评分表 an entry belongs to: blank where nobody has the number, in words where several have. */
export function rowFormula(state: WorkbookState): string {
  const owners = `INDEX(${all(state, "owner")},${here(state, "first")})`;
  const row = `CHOOSE(MIN(2,INT(${owners}/${perOwner}))+1,"",${owners}-${perOwner},${textLiteral(words(state).shared)})`;
  return `=IF(${here(state, "plainNumber")}="","",${row})`;
}

export function nameFormula(state: WorkbookState): string {
  const { names, corner } = scoreTable(state);
  const row = here(state, "row");
  const unknown = `IF(${row}="",${textLiteral(words(state).unknownPerson)},"")`;
  const name = `IF(ISNUMBER(${row}),INDEX(${names},${row}-ROW(${corner}))&"",${unknown})`;
  return `=IF(${here(state, "plainNumber")}="","",${name})`;
}

/** Person and incident as one number, which is found among the others without a question of spelling; 0 where there is no such person. */
export function keyFormula(state: WorkbookState): string {
  const rules = ledgerRules(state.scheme, state.language);
  const row = here(state, "row");
  return rules.length === 0
    ? "=0"
    : `=IF(ISNUMBER(${row}),${row}*${perPerson}+${ruleNumberFormula(here(state, "rule"), rules)},0)`;
}

export const writtenDayCell = (state: WorkbookState): string => `=${writtenDayFormula(here(state, "date"))}`;

export const timesTextCell = (state: WorkbookState): string => `=${timesTextFormula(here(state, "times"))}`;

/** How often the entry counts, or in words why it does not. */
export function countedFormula(state: WorkbookState): string {
  const rules = ledgerRules(state.scheme, state.language);
  if (rules.length === 0) return '=""';
  const { notCounted } = words(state);
  const period = periodOf(state);
  const times = timesFormula(here(state, "times"), here(state, "timesText"), textLiteral(notCounted.times));
  const isOutside = outsideFormula(here(state, "date"), here(state, "writtenDay"), period);
  const ofPeriod = `IF(${isOutside},${textLiteral(notCounted.outside(period.length))},${times})`;
  const [rule, key] = [here(state, "rule"), here(state, "key")];
  const known = `IF(MOD(${key},${perPerson})>0,${ofPeriod},${textLiteral(notCounted.rule)})`;
  return `=IF(OR(${key}=0,LEN(${plainWord(rule)})=0),"",${known})`;
}

/** All that counts for this person and incident. */
export const loggedFormula = (state: WorkbookState): string =>
  `=IF(ISNUMBER(${here(state, "counted")}),SUMIFS(${all(state, "counted")},${all(state, "key")},${here(state, "key")}),"")`;

/** The count on 评分表: in the column where the incident was made, as long as its heading says so, or wherever the heading stands. */
export function scoredFormula(state: WorkbookState): string {
  const { headers, corner, rows } = scoreTable(state);
  const { scheme, language } = state;
  const rules = ledgerRules(scheme, language);
  if (rules.length === 0) return '=""';
  const made = scoreColumns(scheme, language).map(({ header }) => header);
  const places = `{${rules.map(({ name }) => String(made.indexOf(name) + 1)).join(",")}}`;
  const place = `INDEX(${places},MOD(${here(state, "key")},${perPerson}))`;
  const isSame = (cells: string): string => `(${plainWord(cells)}=${plainWord(here(state, "rule"))})`;
  const searched = `SUMPRODUCT(${isSame(headers)}*(COLUMN(${headers})-COLUMN(${corner})+1))`;
  const column = `IF(IFERROR(${isSame(`INDEX(${headers},1,${place})`)},FALSE),${place},${searched})`;
  const count = `IFERROR(SUM(INDEX(${rows},${here(state, "row")}-ROW(${corner}),${column})),"")`;
  return `=IF(ISNUMBER(${here(state, "counted")}),${count},"")`;
}

/** All that counts for this person and incident against the count on 评分表. */
export function matchFormula(state: WorkbookState): string {
  const { same, differs } = words(state);
  const [logged, scored] = [here(state, "logged"), here(state, "scored")];
  const told = [textLiteral(differs.before), logged, textLiteral(differs.between), scored, textLiteral(differs.after)];
  const match = `IF(${logged}=${scored},${textLiteral(same)},${told.join("&")})`;
  return `=IF(AND(ISNUMBER(${logged}),ISNUMBER(${scored})),${match},"")`;
}
