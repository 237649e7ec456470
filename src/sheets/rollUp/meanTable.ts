import { cellAt, rangeAt } from "../kit/address";
import { type Piece, piece } from "../kit/draft";
import { gradeLookup } from "../totals/grade";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import { policyBook } from "../policy/policyBook";
import { heightForSmall } from "../kit/textFit";
import { ownValidation } from "./ownValidation";
import type { RolledPerson } from "./rolledUp";
import { headerRow, ownOf, type RollUpTable, type RollUpWriting } from "./rollUpRequest";

const noteWidth = 26;

interface Columns {
  first: number;
  last: number;
  periods: number;
  mean: number;
  own: number;
  result: number;
  /** null where the policy grades nobody. */
  grade: number | null;
  note: number;
}

function columnsOf({ rolled, evaluated }: RollUpWriting): Columns {
  const last = 1 + rolled.units.length;
  const hasGrades = evaluated.scheme.bands.length > 0;
  return {
    first: 2,
    last,
    periods: last + 1,
    mean: last + 2,
    own: last + 3,
    result: last + 4,
    grade: hasGrades ? last + 5 : null,
    note: last + (hasGrades ? 6 : 5),
  };
}

/** The grade of a cell by the bands as 规则 has them now. */
function gradeFormulas({ state, scheme }: EvaluatedPeriod): (cell: string) => string {
  const book = policyBook(state.scheme, state.language, state.sheets.policy);
  const column = (of: string): string => book.range(`bands.0.${of}`, `bands.${String(scheme.bands.length - 1)}.${of}`);
  return (cell) => `=IF(ISNUMBER(${cell}),${gradeLookup(`MAX(0,${cell})`, column)},"")`;
}

function header(writing: RollUpWriting, columns: Columns): Piece[] {
  const { rollUp } = writing.words;
  const at = (column: number, text: string): Piece => piece(headerRow, column, text, "header");
  return [
    at(0, rollUp.number),
    at(1, rollUp.name),
    ...writing.unitNames.map((name, place) => at(columns.first + place, name)),
    at(columns.periods, rollUp.periods),
    at(columns.mean, rollUp.mean),
    at(columns.own, rollUp.own),
    at(columns.result, rollUp.result),
    ...(columns.grade === null ? [] : [at(columns.grade, rollUp.grade)]),
    at(columns.note, rollUp.note),
  ];
}

/** The periods somebody has no result of, as the note says them. */
function missingText({ words, unitNames }: RollUpWriting, person: RolledPerson): string {
  const missing = unitNames.filter((_, place) => (person.rows[place]?.evaluation?.total ?? null) === null);
  return missing.length === 0 ? "" : words.rollUp.missing(missing.join(words.rollUp.separator));
}

function personRow(
  writing: RollUpWriting,
  columns: Columns,
  gradeOf: (cell: string) => string,
  person: RolledPerson,
  row: number,
): Piece[] {
  const totals = person.rows.map((one) => one?.evaluation?.total ?? null);
  const months = rangeAt(row, columns.first, row, columns.last);
  const [mean, own, result] = [columns.mean, columns.own, columns.result].map((column) => cellAt(row, column));
  return [
    piece(row, 0, person.number, "idText"),
    piece(row, 1, person.name, "idText"),
    ...totals.map((total, place) => piece(row, columns.first + place, total ?? "", "points")),
    piece(row, columns.periods, { formula: `=COUNT(${months})` }, "number"),
    piece(row, columns.mean, { formula: `=IF(COUNT(${months})=0,"",ROUND(AVERAGE(${months}),2))` }, "points"),
    piece(row, columns.own, ownOf(writing, person, ""), "inputNumber"),
    piece(row, columns.result, { formula: `=IF(ISNUMBER(${own ?? ""}),ROUND(${own ?? ""},2),${mean ?? ""})` }, "total"),
    ...(columns.grade === null ? [] : [piece(row, columns.grade, { formula: gradeOf(result ?? "") }, "grade")]),
    piece(row, columns.note, missingText(writing, person), "small"),
  ];
}

/** People by periods: their totals, the mean, the result that counts and its grade. */
export function meanTable(writing: RollUpWriting): RollUpTable & { gradeColumn: number | null; resultColumn: number } {
  const columns = columnsOf(writing);
  const gradeOf = gradeFormulas(writing.evaluated);
  const { people, units } = writing.rolled;
  const first = headerRow + 1;
  const lastRow = headerRow + Math.max(1, people.length);
  const widths = [11, 11, ...units.map(() => 9), 6, 9, 10, 9, ...(columns.grade === null ? [] : [8]), noteWidth];
  const tall = people.map((person, index) => {
    const height = heightForSmall(missingText(writing, person), noteWidth);
    return [first + index, height] as const;
  });
  return {
    pieces: [
      ...header(writing, columns),
      ...people.flatMap((person, index) => personRow(writing, columns, gradeOf, person, first + index)),
    ],
    widths,
    lastRow,
    validations: [ownValidation(writing, rangeAt(first, columns.own, lastRow, columns.own))],
    heights: { [headerRow]: 32, ...Object.fromEntries(tall) },
    gradeColumn: columns.grade,
    resultColumn: columns.result,
  };
}
