import type { Measure } from "../../domain/measures/measure";
import { inputsOf } from "../../domain/measures/measureOf";
import { isMeasuredItem } from "../../domain/engine/rollUp";
import type { Item } from "../../domain/scheme/scheme";
import { cellAt, rangeAt } from "../kit/address";
import { type Piece, piece } from "../kit/draft";
import { measureIn } from "../../domain/methods/measureIn";
import type { StyleName } from "../kit/styles";
import { ownValidation } from "./ownValidation";
import type { RolledPerson } from "./rolledUp";
import { headerRow, ownOf, type RollUpTable, type RollUpWriting } from "./rollUpRequest";

/** Number, name, indicator and what was counted stand before the periods. */
const firstUnit = 4;

const columnsOf = ({ rolled }: RollUpWriting) => {
  const sum = firstUnit + rolled.units.length;
  return { last: sum - 1, sum, own: sum + 1, result: sum + 2 };
};

/** How a rate or a mean follows from the two cells below it; blank without data. */
function quotient(measure: Measure, [upper, lower]: readonly [string, string]): string {
  const scaled = measure.kind === "rate" ? `${upper}*100` : upper;
  return `=IF(OR(${upper}="",${lower}="",N(${lower})=0),"",ROUND(${scaled}/${lower},10))`;
}

interface ItemWriting {
  writing: RollUpWriting;
  person: RolledPerson;
  item: Item;
  measure: Measure;
}

/** What was counted in each period and altogether; a period in which not everything was filled in takes no part. */
function counted({ writing, person, measure }: ItemWriting, input: string, row: number): Piece[] {
  const { language } = writing.evaluated.state;
  const { last, sum } = columnsOf(writing);
  const name = writing.evaluated.scheme.inputs.find(({ id }) => id === input)?.name[language] ?? input;
  const units = rangeAt(row, firstUnit, row, last);
  return [
    piece(row, 3, name, "small"),
    ...person.rows.map((one, place) => {
      const value = one?.inputs && isMeasuredItem(measure, one.inputs) ? Number(one.inputs[input]) : "";
      return piece(row, firstUnit + place, value, "number");
    }),
    piece(row, sum, { formula: `=IF(COUNT(${units})=0,"",SUM(${units}))` }, "number"),
  ];
}

/** A row that only tells what the indicator above it is made from. */
const below = (asked: ItemWriting, input: string, row: number): Piece[] => {
  const { own, result } = columnsOf(asked.writing);
  return [...[0, 1, 2, own, result].map((column) => piece(row, column, "", "cell")), ...counted(asked, input, row)];
};

/** A rate or a mean for every period and for all of them together. */
function quotients({ writing, item, measure }: ItemWriting, row: number, style: StyleName): Piece[] {
  const { sum } = columnsOf(writing);
  const columns = Array.from({ length: sum - firstUnit + 1 }, (_, place) => firstUnit + place);
  return [
    piece(row, 3, item.unit?.[writing.evaluated.state.language] ?? "", "small"),
    ...columns.map((column) =>
      piece(row, column, { formula: quotient(measure, [cellAt(row + 1, column), cellAt(row + 2, column)]) }, style),
    ),
  ];
}

const looks = { rate: "percent", average: "points" } as const;

/** The indicator, and below it what it is made from. */
function itemRows(asked: ItemWriting, row: number): Piece[] {
  const { writing, person, item, measure } = asked;
  const { sum, own, result } = columnsOf(writing);
  const inputs = inputsOf(measure);
  const style: StyleName = measure.kind === "rate" || measure.kind === "average" ? looks[measure.kind] : "number";
  const name = item.name[writing.evaluated.state.language];
  const [ownCell, sumCell] = [cellAt(row, own), cellAt(row, sum)];
  return [
    piece(row, 0, person.number, "idText"),
    piece(row, 1, person.name, "idText"),
    piece(row, 2, name, "label"),
    ...(inputs.length > 1
      ? [...quotients(asked, row, style), ...inputs.flatMap((input, place) => below(asked, input, row + 1 + place))]
      : inputs.flatMap((input) => counted(asked, input, row))),
    piece(row, own, ownOf(writing, person, name), "inputNumber"),
    piece(row, result, { formula: `=IF(ISNUMBER(${ownCell}),${ownCell},${sumCell})` }, style),
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
    for (const item of writing.evaluated.scheme.items) {
      const measure = measureIn(item);
      if (measure === null) continue;
      pieces.push(...itemRows({ writing, person, item, measure }, row));
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
