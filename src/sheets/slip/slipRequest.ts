import type { Evaluation } from "../../domain/engine/evaluation";
import type { Input } from "../../domain/inputs/input";
import type { EvaluatedPeriod, LedgerEntry, PersonRow } from "../book/evaluatedPeriod";
import type { CellValue, PlanCell } from "../kit/plan";

/** What a slip is made from: somebody's result, and what was logged about them in words that name nobody else. */
export interface SlipRequest {
  evaluated: EvaluatedPeriod;
  person: PersonRow;
  evaluation: Evaluation;
  entries: readonly LedgerEntry[];
  /** ISO day. */
  madeOn: string;
}

/** Where results stand: in formulas of the same file, or nowhere on paper. */
export interface SlipCells {
  /** What a column of 评分表 gives for the person; the value itself on paper. */
  own: (column: string, value: CellValue) => PlanCell;
  /** The same for what is tried; null on paper. */
  tried: ((column: string) => PlanCell) | null;
}

/** Columns of a slip, counted from 0. */
export const slipColumns = { name: 0, full: 1, own: 2, lost: 3, tried: 4, why: 5 } as const;
export const slipWidths = [20, 9, 10, 9, 11, 40];

export const ownValue = ({ evaluated, person }: SlipRequest, { id }: Input): number | boolean | null =>
  evaluated.scheme.inputs.some((one) => one.id === id) ? (person.inputs?.[id] ?? null) : null;

/** Inputs of one's own that can be tried with another value: what is blank on purpose has none. */
export const triedInputs = (request: SlipRequest): Input[] =>
  ownInputs(request).filter((input) => ownValue(request, input) !== null || input.whenBlank === "zero");

export const ownInputs = ({ evaluated }: Pick<SlipRequest, "evaluated">): Input[] =>
  evaluated.scheme.inputs.filter(({ of, kind }) => of === "person" && kind !== "note");
