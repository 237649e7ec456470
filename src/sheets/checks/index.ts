import type { Finding } from "../finding";
import { columnFindings } from "./columnFindings";
import type { CheckContext } from "./context";
import { decisions, nothingMeasured, remarks } from "./decisions";
import { departmentTotals } from "./departmentTotals";
import { formulaFindings } from "./formulaFindings";
import { identities } from "./identities";
import { cellFindings, departmentFindings, incompleteRows, limitFindings } from "./inputFindings";
import { ledgerFindings } from "./ledgerFindings";
import { aboveDepartment, farFromOthers, ratesForMarks, sameForAll } from "./likelyMistakes";
import { policyChanges, policyFindings } from "./policyFindings";
import { reconcile } from "./reconcile";
import { hiddenRows, rowsBelowTable } from "./tableEdges";

/** Every check; each looks at the whole month and knows nothing of the others, so that none stops another. */
export const checks: readonly ((context: CheckContext) => Finding[])[] = [
  policyFindings,
  policyChanges,
  columnFindings,
  rowsBelowTable,
  departmentFindings,
  incompleteRows,
  identities,
  cellFindings,
  limitFindings,
  formulaFindings,
  hiddenRows,
  departmentTotals,
  ratesForMarks,
  farFromOthers,
  sameForAll,
  aboveDepartment,
  remarks,
  decisions,
  nothingMeasured,
  ledgerFindings,
  reconcile,
];
