import type { PolicyIssue } from "../domain/issue/policyIssue";
import type { Scheme } from "../domain/scheme/scheme";
import type { Language } from "../domain/wording/localText";
import { usualSheetNames, usualTableNames } from "./book/sheetNames";
import type { WorkbookState } from "./book/workbookState";
import { longFormula } from "./kit/longFormula";
import { ledgerSheet } from "./ledger/ledgerSheet";
import { policySheet } from "./policy/policySheet";
import { scoreSheet } from "./score/scoreSheet";

/** A workbook of the policy under the usual names, as far as its formulas ask. */
const bareState = (scheme: Scheme, language: Language): WorkbookState => ({
  version: 1,
  scheme,
  language,
  department: "",
  month: "2000-01",
  sheets: usualSheetNames(language),
  tables: usualTableNames,
  approval: null,
});

/** The short name that makes most of a formula; all inputs where none is in it. */
function weightiest({ inputs }: Scheme, language: Language, formula: string): string {
  const weights = inputs.map(({ short }) => {
    const name = short[language];
    return name.length * (formula.split(name).length - 1);
  });
  const most = Math.max(...weights);
  return most > 0 ? `inputs.${weights.indexOf(most)}.short.${language}` : "inputs";
}

/** What makes a policy more than the formulas of its sheets can say, which only all of its names and lists together tell. */
export function policyOnSheetsIssues(scheme: Scheme, language: Language): PolicyIssue[] {
  const state = bareState(scheme, language);
  const score = scoreSheet({ state, rows: 1, workingDays: null });
  const long = longFormula([policySheet(state), score, ledgerSheet(state, 1)]);
  if (long === null) return [];
  const { sheet, formula, excess } = long;
  const path = excess.of === "letters" ? weightiest(scheme, language, formula) : "inputs";
  return [{ code: "policyFormulaTooLong", path, sheet, ...excess }];
}
