import type { Finding } from "../kit/finding";
import { columnFindings, ledgerColumnFindings } from "./columnFindings";
import type { CheckContext } from "./context";
import { decisions } from "./decisions";
import { departmentTotals } from "./departmentTotals";
import { formulaFindings } from "./formulaFindings";
import { identities } from "./identities";
import { cellFindings, departmentFindings, incompleteRows, limitFindings } from "./inputFindings";
import { ledgerFindings } from "./ledgerFindings";
import { aboveDepartment, farFromOthers, sameForAll } from "./likelyMistakes";
import { decisionRecord } from "./decisionRecord";
import { ledgerSince } from "./ledgerSince";
import { shownAltered } from "./shownAltered";
import { ledgerRoom } from "./ledgerRoom";
import { leftOutItems, nothingMeasured } from "./nothingMeasured";
import { policyChanges, policyFindings, policyMoves, unsourcedNumbers } from "./policyFindings";
import { ratesForMarks, ratesForPercents } from "./rates";
import { olderState } from "./olderState";
import { reconcile } from "./reconcile";
import { lockedInputs } from "./lockedInputs";
import { missingNotes, missingRemarks } from "./remarks";
import { formulasBeside } from "./formulasBeside";
import { hiddenRows, rowsAboveTable, rowsBelowTable } from "./tableEdges";
import { unitFindings } from "./unitFindings";
import { unusedFilled } from "./unused";

/** Every check; each looks at the whole month and knows nothing of the others, so that none stops another. */
export const checks: readonly ((context: CheckContext) => Finding[])[] = [
  olderState,
  shownAltered,
  decisionRecord,
  policyMoves,
  policyFindings,
  policyChanges,
  unsourcedNumbers,
  columnFindings,
  rowsAboveTable,
  ledgerColumnFindings,
  rowsBelowTable,
  departmentFindings,
  incompleteRows,
  identities,
  cellFindings,
  limitFindings,
  formulaFindings,
  formulasBeside,
  hiddenRows,
  lockedInputs,
  departmentTotals,
  ratesForMarks,
  ratesForPercents,
  unitFindings,
  farFromOthers,
  sameForAll,
  aboveDepartment,
  missingRemarks,
  missingNotes,
  decisions,
  nothingMeasured,
  leftOutItems,
  unusedFilled,
  ledgerFindings,
  ledgerRoom,
  ledgerSince,
  reconcile,
];
