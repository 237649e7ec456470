import type { Actions } from "./actions";

/** The same actions, fetched when the first of them is wanted: the pane is drawn before what it works with has arrived. */
export const lazyActions = (load: () => Promise<Actions>): Actions => ({
  readOpenPeriod: async (...asked) => (await load()).readOpenPeriod(...asked),
  readEdits: async (...asked) => (await load()).readEdits(...asked),
  readOtherPeriod: async (...asked) => (await load()).readOtherPeriod(...asked),
  newPeriod: async (...asked) => (await load()).newPeriod(...asked),
  ...onTheirTable(load),
  ...outAndBack(load),
  samplePeriod: async (...asked) => (await load()).samplePeriod(...asked),
  findRosters: async (...asked) => (await load()).findRosters(...asked),
  addPeople: async (...asked) => (await load()).addPeople(...asked),
  logIncident: async (...asked) => (await load()).logIncident(...asked),
  sortPeople: async (...asked) => (await load()).sortPeople(...asked),
  goTo: async (...asked) => (await load()).goTo(...asked),
  applyFixes: async (...asked) => (await load()).applyFixes(...asked),
  makeApproval: async (...asked) => (await load()).makeApproval(...asked),
  decide: async (...asked) => (await load()).decide(...asked),
  publish: async (...asked) => (await load()).publish(...asked),
  makeInterviews: async (...asked) => (await load()).makeInterviews(...asked),
  makeCards: async (...asked) => (await load()).makeCards(...asked),
  findRecords: async (...asked) => (await load()).findRecords(...asked),
  readRecords: async (...asked) => (await load()).readRecords(...asked),
  readTables: async () => (await load()).readTables(),
  keepComparison: async (...asked) => (await load()).keepComparison(...asked),
  importRecords: async (...asked) => (await load()).importRecords(...asked),
  freezeRecords: async (...asked) => (await load()).freezeRecords(...asked),
  takeFigures: async (...asked) => (await load()).takeFigures(...asked),
  makeRollUp: async (...asked) => (await load()).makeRollUp(...asked),
  applyPolicy: async (...asked) => (await load()).applyPolicy(...asked),
  ...onFormulas(load),
  dropPending: async (...asked) => (await load()).dropPending(...asked),
  takeBack: async () => (await load()).takeBack(),
  restoreState: async (...asked) => (await load()).restoreState(...asked),
  makeLedger: async () => (await load()).makeLedger(),
  ...aroundPeriod(load),
});

type AroundPeriod =
  "calculateNow" | "place" | "opensWithWorkbook" | "openWithWorkbook" | "openFile" | "hostFacts" | "watch";

/** What is asked of Excel and the workbook whichever period is in it. */
const aroundPeriod = (load: () => Promise<Actions>): Pick<Actions, AroundPeriod> => ({
  calculateNow: async () => (await load()).calculateNow(),
  place: async (...asked) => (await load()).place(...asked),
  opensWithWorkbook: async (...asked) => (await load()).opensWithWorkbook(...asked),
  openWithWorkbook: async (...asked) => (await load()).openWithWorkbook(...asked),
  openFile: async (...asked) => (await load()).openFile(...asked),
  hostFacts: async () => (await load()).hostFacts(),
  watch: async (...asked) => (await load()).watch(...asked),
});

const onFormulas = (
  load: () => Promise<Actions>,
): Pick<Actions, "changeDialect" | "repairFormulas" | "makeTemplate"> => ({
  changeDialect: async (...asked) => (await load()).changeDialect(...asked),
  makeTemplate: async (...asked) => (await load()).makeTemplate(...asked),
  repairFormulas: async (...asked) => (await load()).repairFormulas(...asked),
});

const onTheirTable = (
  load: () => Promise<Actions>,
): Pick<Actions, "adoptTable" | "remapTable" | "previewResults" | "writeResults" | "takeResultsBack"> => ({
  adoptTable: async (...asked) => (await load()).adoptTable(...asked),
  remapTable: async (...asked) => (await load()).remapTable(...asked),
  previewResults: async (...asked) => (await load()).previewResults(...asked),
  writeResults: async (...asked) => (await load()).writeResults(...asked),
  takeResultsBack: async (...asked) => (await load()).takeResultsBack(...asked),
});

const outAndBack = (
  load: () => Promise<Actions>,
): Pick<Actions, "splitWorkbook" | "readReturned" | "collectReturned" | "makeSlips" | "noteSlips"> => ({
  splitWorkbook: async (...asked) => (await load()).splitWorkbook(...asked),
  readReturned: async (...asked) => (await load()).readReturned(...asked),
  collectReturned: async (...asked) => (await load()).collectReturned(...asked),
  makeSlips: async (...asked) => (await load()).makeSlips(...asked),
  noteSlips: async (...asked) => (await load()).noteSlips(...asked),
});
