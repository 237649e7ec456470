import type { Input } from "../../domain/inputs/input";
import type { Scheme } from "../../domain/scheme/scheme";
import type { CellRef } from "../kit/finding";
import { figureIn } from "./figure";
import type { FoundMapping, PlacedMapping } from "./findAgain";
import { type ColumnReading, inputValue } from "./inputValue";
import type { ResultId } from "../book/mapping";
import type { MappedCell, MappedPerson, TheirResult } from "../book/theirTable";

/** What a cell with a yes or a no reads in the language of the workbook. */
interface YesNoWords {
  yes: string;
  no: string;
}

/** Everybody whom a mapping finds, with the inputs in their cells; marks are inputs by now (`givenMarks`). */
export function readMapped(
  { area, columns }: FoundMapping,
  { inputs }: Pick<Scheme, "inputs">,
  words: YesNoWords,
): MappedPerson[] {
  const byId = new Map(inputs.map((input) => [input.id, input] as const));
  const read = columns.flatMap((placed) => {
    const { means } = placed.mapped;
    const input = means.kind === "input" ? byId.get(means.id) : undefined;
    return input === undefined ? [] : [{ at: placed.at, reading: readingOf(area, placed, input, words) }];
  });
  const ref = (row: number, column: number): CellRef => ({
    sheet: area.view.name,
    address: area.view.address(row, column),
  });
  return area.people.map(({ row, last, number, name }): MappedPerson => {
    const person = {
      number: ref(row, area.person.number ?? area.head.person),
      name: ref(row, area.person.name ?? area.head.person),
    };
    return {
      row: Number(/\d+$/.exec(person.name.address)?.[0]),
      number,
      name,
      at: person,
      isHidden: area.view.isHidden(row, area.head.person),
      cells: read.map(({ at, reading }) => cellOf(area, row, at, reading)),
      results: Object.fromEntries(resultsOf(columns, (at) => resultCell(area, [row, last], at))),
      remark: columns
        .flatMap(({ mapped, at }) => (mapped.means.kind === "remark" ? [area.view.text(row, at)] : []))
        .join(" "),
    };
  });
}

type ProposedArea = FoundMapping["area"];

function readingOf(area: ProposedArea, { mapped, at }: PlacedMapping, input: Input, words: YesNoWords): ColumnReading {
  return { input, isFraction: isFraction(area, at), words: mapped.words ?? {}, ...words };
}

/** Whether nobody has more than 1 in a column and most have a good part of it: 0.95 for 95%. 0.4 may be less than one percent. */
function isFraction({ view, people }: ProposedArea, at: number): boolean {
  const numbers = people.flatMap(({ row }) => {
    const figure = figureIn(view.value(row, at), view.format(row, at));
    return figure.kind === "number" && !figure.isPercent ? [figure.value] : [];
  });
  const parts = numbers.filter((number) => number >= 0.5 && number < 1).length;
  return numbers.every((number) => number >= 0 && number <= 1) && parts * 2 > numbers.length;
}

function cellOf({ view }: ProposedArea, row: number, at: number, reading: ColumnReading): MappedCell {
  const typed = view.value(row, at);
  const read = inputValue(figureIn(typed, view.format(row, at)), typed, reading);
  // What stands in a merged area stands in its first cell.
  const first = view.merge(row, at) ?? { row, column: at };
  const address = view.address(first.row, first.column);
  const isPercent = view.format(row, at).includes("%");
  return { ...read, input: reading.input.id, typed, isPercent, at: { sheet: view.name, address } };
}

function resultsOf<T>(columns: readonly PlacedMapping[], cell: (at: number) => T): (readonly [ResultId, T])[] {
  return columns.flatMap(({ mapped: { means }, at }) =>
    means.kind === "result" ? [[means.id, cell(at)] as const] : [],
  );
}

function resultCell({ view }: ProposedArea, [row]: readonly [number, number], at: number): TheirResult {
  return {
    value: view.value(row, at),
    formula: view.formula(row, at),
    at: { sheet: view.name, address: view.address(row, at) },
  };
}
