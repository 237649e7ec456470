import { columnLetters, rangeAt } from "../kit/address";
import { typedNumber } from "../terms/numbers";
import { gradeLookup } from "../totals/grade";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { SheetLine } from "../kit/lines/line";
import { headingWordWidth } from "../kit/textFit";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import type { ConditionalFormat } from "../kit/plan";
import { policyBook } from "../policy/policyBook";
import { gradeLook } from "../kit/gradeLook";
import type { RolledPerson } from "./rolledUp";
import { ownResultOf, ownTyped, type RollUpColumn, type RollUpTable, type RollUpWriting } from "./rollUpRequest";
import { textLiteral } from "../kit/textLiteral";

/** The grade of a cell by the bands as 规则 has them now. */
function gradeFormulas({ state, scheme }: EvaluatedPeriod): (cell: string) => string {
  const book = policyBook(state.scheme, state.language, state.sheets.policy);
  const column = (of: string): string => book.range(`bands.0.${of}`, `bands.${String(scheme.bands.length - 1)}.${of}`);
  return (cell) => `=IF(ISNUMBER(${cell}),${gradeLookup(`MAX(0,${cell})`, column)},"")`;
}

const totalOf = ({ rows }: RolledPerson, place: number): number | null => rows[place]?.evaluation?.total ?? null;

/** The periods somebody has no result of, as the note says them. */
function missingText({ words, unitNames }: RollUpWriting, person: RolledPerson): string {
  const missing = unitNames.filter((_, place) => totalOf(person, place) === null);
  return missing.length === 0 ? "" : words.rollUp.missing(missing.join(words.rollUp.separator));
}

type Column = RollUpColumn<RolledPerson>;

function unitColumns({ unitNames }: RollUpWriting): Column[] {
  return unitNames.map((header, place) => ({
    id: `unit${place}`,
    header,
    width: 9,
    style: "points",
    says: (person) => totalOf(person, place) ?? "",
  }));
}

/** The places of points, as 规则 has them now. */
function decimalsIn({ state, scheme }: EvaluatedPeriod): string {
  const cell = policyBook(state.scheme, state.language, state.sheets.policy).find("decimals");
  return cell === null ? String(scheme.decimals) : typedNumber(cell.address);
}

/** How many periods count, their mean, a result of its own, and the result that holds. */
function resultColumns(writing: RollUpWriting): Column[] {
  const { rollUp } = writing.words;
  const last = `unit${writing.unitNames.length - 1}`;
  const decimals = decimalsIn(writing.evaluated);
  return [
    {
      id: "periods",
      header: rollUp.periods,
      width: 6,
      style: "number",
      says: (_, at) => ({ formula: `=COUNT(${at("unit0")}:${at(last)})` }),
    },
    {
      id: "mean",
      header: rollUp.mean,
      width: 9,
      style: "points",
      says(_, at) {
        const units = `${at("unit0")}:${at(last)}`;
        return { formula: `=IF(COUNT(${units})=0,"",ROUND(AVERAGE(${units}),${decimals}))` };
      },
    },
    {
      id: "own",
      header: rollUp.own,
      width: 10,
      style: "inputNumberOnPaper",
      says: (person) => ownResultOf(writing, person, ""),
      typed: ownTyped(writing),
    },
    {
      id: "result",
      header: rollUp.result,
      width: 9,
      style: "total",
      says: (_, at) => ({ formula: `=IF(ISNUMBER(${at("own")}),ROUND(${at("own")},${decimals}),${at("mean")})` }),
    },
  ];
}

/** The grade of the result, where the policy has grades. */
function gradeColumns({ evaluated, words }: RollUpWriting): Column[] {
  if (evaluated.scheme.bands.length === 0) return [];
  const gradeOf = gradeFormulas(evaluated);
  const { grade } = words.rollUp;
  return [
    { id: "grade", header: grade, width: 8, style: "grade", says: (_, at) => ({ formula: gradeOf(at("result")) }) },
  ];
}

const columnsOf = (writing: RollUpWriting): Column[] => [
  { id: "number", header: writing.words.rollUp.number, width: 11, style: "idText", says: ({ number }) => number },
  { id: "name", header: writing.words.rollUp.name, width: 11, style: "idText", says: ({ name }) => name },
  ...unitColumns(writing),
  ...resultColumns(writing),
  ...gradeColumns(writing),
  {
    id: "note",
    header: writing.words.rollUp.note,
    width: 26,
    style: "small",
    says: (person) => missingText(writing, person),
  },
];

/** Result and grade in the colour of the grade; `row` is the first of `rows`. */
function gradeColours({ evaluated }: RollUpWriting, grade: number, row: number, rows: number): ConditionalFormat[] {
  const { bands } = evaluated.scheme;
  return bands.map((band, place) => ({
    range: rangeAt(row, grade - 1, row + rows - 1, grade),
    formula: `=$${columnLetters(grade)}${row + 1}=${textLiteral(band.grade)}`,
    ...gradeLook(place, bands.length),
    bold: true,
  }));
}

/** People by periods: their totals, the mean, the result that counts and its grade. */
export function meanTable(writing: RollUpWriting): RollUpTable {
  const columns = columnsOf(writing);
  const places = placedColumns(columns);
  const rows = writing.rolled.people.map((person): SheetLine => tableRow(20, places, person));
  const grade = places.find(({ id }) => id === "grade")?.column;
  const colours = (row: number): ConditionalFormat[] =>
    grade === undefined || rows.length === 0 ? [] : gradeColours(writing, grade, row + 1, rows.length);
  return {
    header: { ...tableHeader(32, places), draws: (row) => ({ conditionalFormats: colours(row) }) },
    rows,
    widths: columns.map(({ width, header }) => Math.max(width, headingWordWidth(header))),
  };
}
