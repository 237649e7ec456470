import type { Actions } from "../../src/actions/actions";
import type { Result } from "../../src/domain/issue/result";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import type { RunningExcel } from "../support/excel";

/** What an action does to the workbook. One that writes is tried with a host that dies and with another window. */
export const doesTo: Readonly<Record<keyof Actions, "reads" | "shows" | "setsTheFile" | "writes">> = {
  readOpenPeriod: "reads",
  readEdits: "reads",
  readOtherPeriod: "reads",
  newPeriod: "writes",
  adoptTable: "writes",
  remapTable: "writes",
  previewResults: "reads",
  writeResults: "writes",
  takeResultsBack: "writes",
  samplePeriod: "writes",
  addPeople: "writes",
  logIncident: "writes",
  sortPeople: "writes",
  goTo: "shows",
  applyFixes: "writes",
  makeApproval: "writes",
  decide: "writes",
  publish: "writes",
  makeInterviews: "writes",
  makeCards: "writes",
  findRecords: "reads",
  findRosters: "reads",
  readRecords: "reads",
  readTables: "reads",
  keepComparison: "writes",
  importRecords: "writes",
  takeFigures: "writes",
  splitWorkbook: "writes",
  readReturned: "reads",
  collectReturned: "writes",
  makeSlips: "reads",
  noteSlips: "writes",
  makeRollUp: "writes",
  freezeRecords: "writes",
  applyPolicy: "writes",
  changeDialect: "writes",
  repairFormulas: "writes",
  dropPending: "writes",
  takeBack: "writes",
  restoreState: "writes",
  makeLedger: "writes",
  calculateNow: "shows",
  place: "reads",
  opensWithWorkbook: "reads",
  openWithWorkbook: "setsTheFile",
  makeTemplate: "reads",
  openFile: "shows",
  hostFacts: "reads",
  watch: "reads",
};

/** An action that writes to a period of the small policy with its approval sheet made. */
export interface Writing {
  name: string;
  action: keyof Actions;
  /** Begun in a workbook that holds nothing yet. */
  isFromBlank?: true;
  /** What the period has to have before. */
  prepare?: () => Promise<void>;
  /** What happened to the workbook since it was read. */
  spoil?: () => Promise<void>;
  act: (period: EvaluatedPeriod | null) => Promise<Result<unknown>>;
  /** Whether what it did is there, once it said that it was done. */
  isDone: (period: EvaluatedPeriod) => boolean;
  /** One request carries all of it out, without a note. */
  isOneRequest?: true;
  /** Writes figures of people. */
  changesInputs?: true;
  /** Why it is not tried beside every other one in two windows. */
  alone?: string;
}

export const names = ({ standIn }: RunningExcel): string[] => standIn.grid.sheets().map(({ name }) => name);

/** Everybody's inputs: nobody may lose or move them. */
export const inputsOf = ({ people }: EvaluatedPeriod) =>
  Object.fromEntries(people.filter(({ number }) => number !== "ZX900").map(({ number, inputs }) => [number, inputs]));

/** What a look at the workbook must never tell of what the add-in did itself. */
export const wrong: ReadonlySet<string> = new Set([
  "shownAltered",
  "shownCopied",
  "shownUnknown",
  "stateFromCopy",
  "cellFormulaReplaced",
  "formulaReplaced",
  "decisionDiffers",
]);

export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error("It is not there");
  return found;
}
