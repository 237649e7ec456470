import { calculateNow } from "../excel/calculation";
import { hostFacts } from "../excel/hostFacts";
import { openFile } from "../excel/openFile";
import { startsWithWorkbook, startWithWorkbook } from "../excel/startUp";
import { takeBackBegun } from "../excel/change/changeWorkbook";
import type { Actions } from "./actions";
import { sortPeople } from "./sortPeople";
import { adoptTable } from "./adoptTable";
import { addPeople } from "./addPeople";
import { applyFixes } from "./applyFixes";
import { applyPolicy, dropPending } from "./applyPolicy";
import { changeDialect } from "./changeDialect";
import { decide } from "./decide";
import { findRecords } from "./findRecords";
import { findRosters } from "./findRosters";
import { freezeRecords } from "./freezeRecords";
import { goTo } from "./goTo";
import { importRecords } from "./importRecords";
import { keepComparison } from "./keepComparison";
import { logIncident } from "./logIncident";
import { makeApproval } from "./makeApproval";
import { makeCards } from "./makeCards";
import { makeInterviews } from "./makeInterviews";
import { makeLedger } from "./makeLedger";
import { makeRollUp } from "./makeRollUp";
import { makeTemplate } from "./makeTemplate";
import { newPeriod } from "./newPeriod";
import { place } from "./place";
import { previewResults } from "./previewResults";
import { publish } from "./publish";
import { readEdits, readOpenPeriod } from "./readOpenPeriod";
import { readOtherPeriod, readReturned } from "./readOtherPeriod";
import { readRecords } from "./readRecords";
import { readTables } from "./readTables";
import { remapTable } from "./remapTable";
import { repairFormulas } from "./repairFormulas";
import { restoreState } from "./restoreState";
import { samplePeriod } from "./samplePeriod";
import { collectReturned } from "./collectReturned";
import { makeSlips } from "./makeSlips";
import { noteSlips } from "./noteSlips";
import { splitWorkbook } from "./splitWorkbook";
import { takeFigures } from "./takeFigures";
import { watch } from "./watch";
import { takeResultsBack } from "./takeResultsBack";
import { writeResults } from "./writeResults";

/** Everything a user can do, done in the open workbook. */
export const actions: Actions = {
  readOpenPeriod,
  readEdits,
  readOtherPeriod,
  newPeriod: (request, _today, progress) => newPeriod(request, progress),
  adoptTable: (order, _today, progress) => adoptTable(order, progress),
  remapTable,
  previewResults,
  writeResults,
  takeResultsBack,
  samplePeriod,
  findRosters,
  addPeople,
  logIncident,
  sortPeople,
  goTo,
  applyFixes,
  makeApproval,
  decide,
  publish,
  makeInterviews,
  makeCards,
  findRecords,
  readRecords,
  readTables,
  keepComparison,
  importRecords,
  freezeRecords,
  takeFigures,
  splitWorkbook,
  readReturned,
  collectReturned,
  makeSlips,
  noteSlips,
  makeRollUp,
  applyPolicy,
  changeDialect,
  repairFormulas,
  dropPending,
  takeBack: takeBackBegun,
  restoreState,
  makeLedger,
  calculateNow,
  place,
  opensWithWorkbook: startsWithWorkbook,
  openWithWorkbook: startWithWorkbook,
  makeTemplate,
  openFile,
  hostFacts: () => Promise.resolve(hostFacts()),
  watch,
};
