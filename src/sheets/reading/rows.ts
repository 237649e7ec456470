import type { DueConsequence } from "../../domain/consequences/kinds";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { Inputs } from "../../domain/inputs/inputs";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { CellRef, Finding, Severity } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { CellReading } from "./readCell";

/** One input cell as it was read. */
export interface InputCell extends CellReading {
  at: CellRef;
  read: CellValue;
  /** Given by the column's own formula, so that what is wrong with it is wrong elsewhere. */
  isDefault: boolean;
}

/** A row of the scoring table in which somebody typed something. */
export interface ScoreRow {
  /** Counted from 0. */
  row: number;
  number: string;
  name: string;
  note: string;
  /** By input id; an input whose column is gone has none. */
  cells: ReadonlyMap<string, InputCell>;
  /** How many inputs were typed; a default that a formula gives is not typed. */
  typed: number;
  /** The department's inputs included; null where blank or unreadable. */
  inputs: Inputs;
  evaluation: Evaluation | null;
  /** What is put before people because of it; where there is no evaluation, because of what was entered. */
  consequences: readonly DueConsequence[];
  /** Everything that stands in the way of an evaluation, the department's figures included. */
  issues: readonly (InputIssue | CellIssue)[];
}

/** Whether the row belongs to somebody. */
export const hasPerson = (row: Pick<ScoreRow, "number" | "name">): boolean => row.number !== "" || row.name !== "";

/** A row that is at least partly filled in, and so is expected to be complete. */
export const isFilledIn = (row: ScoreRow): boolean => hasPerson(row) && row.typed > 0;

/** Whether something is wrong with an input of the row. */
export const isAtFault = (row: ScoreRow, input: string): boolean => row.issues.some((issue) => issue.input === input);

export const personOf = ({ number, name }: ScoreRow): Finding["person"] =>
  number === "" && name === "" ? null : { number, name };

/** A finding in a person's row, without a fix. */
export const rowFinding = (
  severity: Severity,
  row: ScoreRow,
  issue: Finding["issue"],
  at: CellRef | null,
): Finding => ({ severity, issue, at, person: personOf(row), fix: null });
