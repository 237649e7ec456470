import { evaluate } from "../../src/domain/engine/evaluate";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Language } from "../../src/domain/wording/localText";
import type { EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import { shipped } from "../support/shipped";
import { stateIn } from "./fixtures";

/** Number, name and what is filled in. */
export type Filled = readonly [number: string, name: string, inputs: Inputs];

/** A workbook of a shipped policy with these people, judged by the engine; who cannot be judged has no result. */
export function evaluatedPeriod(
  id: string,
  month: string,
  rows: readonly Filled[],
  { language = "zh-CN", approval = null }: { language?: Language; approval?: WorkbookState["approval"] } = {},
): EvaluatedPeriod {
  const scheme = shipped(id);
  const people = rows.map(([number, name, inputs], index): PersonRow => {
    const result = evaluate(scheme, inputs);
    const evaluation = result.ok ? result.value : null;
    return { row: 8 + index, number, name, inputs, evaluation, issues: [], rank: null };
  });
  return {
    state: stateIn(language, { scheme, month, approval }),
    scheme,
    isPolicySound: true,
    people,
    ledger: [],
    findings: [],
    isApprovalStale: false,
    interviews: [],
    adopted: null,
  };
}
