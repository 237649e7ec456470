import type { NumberLimits } from "../../domain/scheme/numberLimits";
import { numberRange } from "../../text/form/numberRange";
import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import { cellAt } from "../kit/address";
import type { Validation } from "../kit/plan";
import { shortened, titleLimit } from "../kit/shortened";
import type { PolicyCell } from "./policyCells";
import { isPercentNumber } from "../terms/policyRow";

/** What may be typed into a number of the policy. */
export function policyValidation(cell: PolicyCell, limits: NumberLimits, state: WorkbookState): Validation {
  const { prompts } = texts(state.language).sheets.policy;
  const { min, max, isWhole } = limits;
  const promptOf = state.source === undefined ? prompts.number : prompts.numberTheirs;
  const prompt = promptOf(numberRange(limits, isPercentNumber(cell.kind)), cell.kind);
  return {
    range: cellAt(cell.row, cell.column),
    rule: { kind: isWhole ? "whole" : "decimal", min, max },
    promptTitle: shortened(cell.name, titleLimit),
    prompt,
    errorTitle: prompts.wrong,
    error: prompt,
    alert: "stop",
  };
}
