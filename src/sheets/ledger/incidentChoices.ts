import { stateSheetName } from "../book/stateSheet";
import type { WorkbookState } from "../book/workbookState";
import { rangeAt } from "../kit/address";
import { fitsIntoRule, type ListRule } from "../kit/listRule";
import type { Block } from "../kit/plan";
import { ledgerRules } from "./entryRule";

const optionsOf = ({ scheme, language }: WorkbookState): string[] =>
  ledgerRules(scheme, language).map(({ name }) => name);

/** On the hidden sheet, away from the state and its anchors. */
const column = 27;
const at = "AB1";

const cellsOf = (count: number): string =>
  `'${stateSheetName}'!${rangeAt(0, column, count - 1, column).replace(/[A-Z]+|\d+/g, "$$$&")}`;

/** What an incident can be about, as a list to choose from; at least one is there. */
export function incidentList(state: WorkbookState): ListRule {
  const options = optionsOf(state);
  return fitsIntoRule(options) ? { kind: "list", options } : { kind: "list", options, cells: cellsOf(options.length) };
}

/** The cells of the hidden sheet that hold what a rule cannot. */
export function incidentChoices(state: WorkbookState): Block[] {
  const options = optionsOf(state);
  return fitsIntoRule(options) ? [] : [{ at, rows: options.map((option) => [option]) }];
}
