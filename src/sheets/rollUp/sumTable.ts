import type { Measure } from "../../domain/methods/measure";
import { inputsOf } from "../../domain/methods/measureOf";
import { isMeasured } from "../../domain/rollUp";
import type { Item } from "../../domain/scheme";
import { cellAt, rangeAt } from "../address";
import { type Piece, piece } from "../draft";
import { measureOfItem } from "../score/itemKinds";
import type { StyleName } from "../styles";
import { ownValidation } from "./ownValidation";
import type { RolledPerson } from "./rolledUp";
import { headerRow, ownOf, type RollUpTable, type RollUpWriting } from "./rollUpRequest";

/** Number, name, indicator and what was counted stand before the periods. */
const firstUnit = 4;

const columnsOf = ({ rolled }: RollUpWriting) => {
  const sum = firstUnit + rolled.units.length;
  return { last: sum - 1, sum, own: sum + 1, result: sum + 2 };
};

/** How a rate or a mean follows from the two cells above it; blank without data. */
function quotient(measure: Measure, [upper, lower]: readonly [string, string]): string {
  const scaled = measure.kind === "rate" ? `${upper}*100` : upper;
  return `=IF(OR(${upper}="",${lower}="",N(${lower})=0),"",ROUND(${scaled}/${lower},10))`;
}

/** What was counted in each period; a period in which not everything was filled in takes no part. */
function countedRow(writing: RollUpWriting, person: RolledPerson, measure: Measure, input: string, row: number) {
  const { month } = writing;
  const { last, sum } = columnsOf(writing);
  const name = month.scheme.inputs.find(({ id }) => id === input)?.name[month.state.language] ?? input;
  const units = rangeAt(row, firstUnit, row, last);
  return [
    piece(row, 3, name, "small"),
    ...person.rows.map((one, place) => {
      const value = one?.inputs && isMeasured(measure, one.inputs) ? Number(one.inputs[input]) : "";
      return piece(row, firstUnit + place, value, "fixedNumber");
    }),
    piece(row, sum, { formula: `=IF(COUNT(${units})=0,"",SUM(${units}))` }, "fixedNumber"),
  ];
}

interface Writing {
  writing: RollUpWriting;
  person: RolledPerson;
  item: Item;
}

/** The indicator below what it is made from, for every period and for all of them together. */
function itemRows({ writing, person, item }: Writing, measure: Measure, row: number): Piece[] {
  const { last, sum, own, result } = columnsOf(writing);
  const inputs = inputsOf(measure);
  const isQuotient = inputs.length > 1;
  const at = isQuotient ? row + inputs.length : row;
  const style: StyleName = measure.kind === "rate" ? "percent" : "points";
  const name = item.name[writing.month.state.language];
  const quotients = Array.from({ length: last - firstUnit + 2 }, (_, place) => firstUnit + place).map((column) =>
    piece(at, column, { formula: quotient(measure, [cellAt(row, column), cellAt(row + 1, column)]) }, style),
  );
  const [ownCell, sumCell] = [cellAt(at, own), cellAt(at, sum)];
  return [
    ...inputs.flatMap((input, place) => countedRow(writing, person, measure, input, row + place)),
    piece(at, 0, person.number, "idText"),
    piece(at, 1, person.name, "idText"),
    piece(at, 2, name, "label"),
    ...(isQuotient ? [piece(at, 3, item.unit?.[writing.month.state.language] ?? "", "small"), ...quotients] : []),
    piece(at, own, ownOf(writing, person, name), "inputNumber"),
    piece(at, result, { formula: `=IF(ISNUMBER(${ownCell}),${ownCell},${sumCell})` }, style),
  ];
}

/** Everybody's indicators, one below the other, each from the sums of what was counted. */
export function sumTable(writing: RollUpWriting): RollUpTable {
  const { rollUp } = writing.words;
  const { own, result, sum } = columnsOf(writing);
  const heads = [rollUp.number, rollUp.name, rollUp.item, rollUp.figure, ...writing.unitNames];
  const pieces = [...heads, rollUp.sum, rollUp.own, rollUp.result].map((text, column) =>
    piece(headerRow, column, text, "header"),
  );
  let row = headerRow + 1;
  for (const person of writing.rolled.people) {
    for (const item of writing.month.scheme.items) {
      const measure = measureOfItem(item);
      if (measure === null) continue;
      pieces.push(...itemRows({ writing, person, item }, measure, row));
      row += inputsOf(measure).length > 1 ? inputsOf(measure).length + 1 : 1;
    }
  }
  const lastRow = Math.max(headerRow + 1, row - 1);
  return {
    pieces,
    widths: [10, 11, 20, 24, ...writing.rolled.units.map(() => 10), 11, 11, 11].slice(0, Math.max(result, sum) + 1),
    lastRow,
    validations: [ownValidation(writing, rangeAt(headerRow + 1, own, lastRow, own))],
    heights: { [headerRow]: 32 },
  };
}
