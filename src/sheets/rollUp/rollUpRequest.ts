import { type People, peopleOf } from "../../domain/people/people";
import type { RollUp } from "../../domain/scheme/rollUpRule";
import { periodName } from "../../text/form/periodName";
import { texts } from "../../text/texts";
import type { Typed, SheetLine } from "../kit/lines/line";
import type { TableColumn } from "../kit/lines/table";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { RolledUp } from "./rolledUp";

/** A result of its own for the longer period, as somebody typed it; for one indicator where the sheet has those. */
export interface OwnResult {
  number: string;
  name: string;
  item: string;
  value: number;
}

/** Everything a roll-up sheet is made from. */
export interface RollUpRequest {
  evaluated: EvaluatedPeriod;
  rule: RollUp;
  rolled: RolledUp;
  /** ISO day. */
  madeOn: string;
  /** Name of the sheet. */
  sheet: string;
  own: readonly OwnResult[];
}

export interface RollUpWriting extends RollUpRequest {
  words: ReturnType<typeof rollUpWords>;
  /** "7月", or the name of a quarter, for each unit. */
  unitNames: readonly string[];
  /** Typed results by the indicator they are of, "" for the whole. */
  ownByItem: ReadonlyMap<string, People<OwnResult>>;
}

/** A column of a roll-up's table; the table decides how wide the sheet's columns are. */
export interface RollUpColumn<Entry> extends TableColumn<Entry> {
  width: number;
}

/** The table of a roll-up sheet. */
export interface RollUpTable {
  header: SheetLine;
  rows: SheetLine[];
  widths: number[];
}

/** A result typed for the longer period: a number from 0 on, or nothing. */
export const ownTyped = ({ words: { rollUp } }: RollUpWriting): Typed => ({
  rule: { kind: "decimal", min: 0, max: null },
  promptTitle: rollUp.own,
  prompt: rollUp.prompts.own,
  errorTitle: rollUp.own,
  error: rollUp.prompts.ownError,
  alert: "stop",
});

/** Title, what it is of, how it is worked out, that it is a snapshot, and a gap stand above the table. */
export const headerRow = 5;

const rollUpWords = ({ evaluated }: RollUpRequest) => texts(evaluated.state.language).sheets;

export function rollUpWriting(request: RollUpRequest): RollUpWriting {
  const words = rollUpWords(request);
  const unitNames = request.rolled.units.map(({ period }) =>
    periodName(period, words.period, (month) => words.rollUp.month(Number(month.slice(5)))),
  );
  const items = new Set(request.own.map(({ item }) => item));
  const ownByItem = new Map([...items].map((item) => [item, peopleOf(request.own.filter((one) => one.item === item))]));
  return { ...request, words, unitNames, ownByItem };
}

/** What somebody typed for a person, and for an indicator where there are those. */
export const ownResultOf = (
  { ownByItem }: Pick<RollUpWriting, "ownByItem">,
  person: { number: string; name: string },
  item: string,
): number | "" => ownByItem.get(item)?.find(person)?.value ?? "";
