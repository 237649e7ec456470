import { texts } from "../../text/texts";
import { cellAt } from "../kit/address";
import type { WorkbookState } from "../book/evaluatedPeriod";
import type { Validation } from "../kit/plan";
import { shortened, titleLimit } from "../kit/shortened";
import type { PolicyCell } from "./policyCells";
import type { PolicyNumber } from "../terms/policyRow";

/** What may be typed into a number of the policy. */
export function policyValidation(cell: PolicyCell, state: WorkbookState): Validation {
  const { prompts } = texts(state.language).sheets.policy;
  const more = texts(state.language).sheets.policyResults.prompts;
  const decimal = (max: number | null): Validation["rule"] => ({ kind: "decimal", min: 0, max });
  const rule: Record<PolicyNumber["kind"], { rule: Validation["rule"]; prompt: string }> = {
    number: { rule: { kind: "decimal", min: -1_000_000_000, max: null }, prompt: more.number },
    points: { rule: decimal(null), prompt: prompts.points },
    factor: { rule: decimal(null), prompt: more.factor },
    switch: { rule: { kind: "whole", min: 0, max: 1 }, prompt: more.switch },
    count: { rule: { kind: "whole", min: 0, max: null }, prompt: prompts.count },
    rate: { rule: decimal(1), prompt: prompts.rate },
    ratio: { rule: decimal(null), prompt: prompts.ratio },
    money: { rule: decimal(null), prompt: prompts.money },
    day: { rule: { kind: "whole", min: 1, max: 28 }, prompt: prompts.day },
    label: { rule: { kind: "textLength", max: 20 }, prompt: prompts.points },
  };
  const { prompt } = rule[cell.kind];
  return {
    range: cellAt(cell.row, cell.column),
    rule: rule[cell.kind].rule,
    promptTitle: shortened(cell.name, titleLimit),
    prompt,
    errorTitle: prompts.wrong,
    error: prompt,
    alert: "stop",
  };
}
