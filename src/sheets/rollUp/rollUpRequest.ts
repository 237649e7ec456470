import type { RollUp } from "../../domain/scheme/rollUpRule";
import { periodName } from "../../text/periodName";
import { texts } from "../../text/texts";
import type { Piece } from "../kit/draft";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { Validation } from "../kit/plan";
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
}

/** The table of a roll-up sheet: where it ends and what may be typed in it. */
export interface RollUpTable {
  pieces: Piece[];
  widths: number[];
  lastRow: number;
  validations: Validation[];
  /** Row heights by row counted from 0. */
  heights: Record<number, number>;
}

/** Title, what it is of, how it is worked out, that it is a snapshot, and a gap stand above the table. */
export const headerRow = 5;

const rollUpWords = ({ evaluated }: RollUpRequest) => texts(evaluated.state.language).sheets;

export function rollUpWriting(request: RollUpRequest): RollUpWriting {
  const words = rollUpWords(request);
  const unitNames = request.rolled.units.map(({ period }) =>
    periodName(period, words.period, (month) => words.rollUp.month(Number(month.slice(5)))),
  );
  return { ...request, words, unitNames };
}

/** What somebody typed for a person, and for an indicator where there are those. */
export const ownOf = ({ own }: RollUpRequest, person: { number: string; name: string }, item: string): number | "" =>
  own.find((one) => one.number === person.number && one.name === person.name && one.item === item)?.value ?? "";
