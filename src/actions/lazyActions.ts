import type { Actions } from "./actions";

/** The same actions, fetched when the first of them is wanted: the pane is drawn before what it works with has arrived. */
export const lazyActions = (load: () => Promise<Actions>): Actions => ({
  readOpenPeriod: async (...asked) => (await load()).readOpenPeriod(...asked),
  readOtherPeriod: async (...asked) => (await load()).readOtherPeriod(...asked),
  newPeriod: async (...asked) => (await load()).newPeriod(...asked),
  samplePeriod: async (...asked) => (await load()).samplePeriod(...asked),
  addPeople: async (...asked) => (await load()).addPeople(...asked),
  goTo: async (...asked) => (await load()).goTo(...asked),
  applyFixes: async (...asked) => (await load()).applyFixes(...asked),
  makeApproval: async (...asked) => (await load()).makeApproval(...asked),
  decide: async (...asked) => (await load()).decide(...asked),
  publish: async (...asked) => (await load()).publish(...asked),
  makeInterviews: async (...asked) => (await load()).makeInterviews(...asked),
  makeCards: async (...asked) => (await load()).makeCards(...asked),
  findRecords: async (...asked) => (await load()).findRecords(...asked),
  readRecords: async (...asked) => (await load()).readRecords(...asked),
  importRecords: async (...asked) => (await load()).importRecords(...asked),
  freezeRecords: async (...asked) => (await load()).freezeRecords(...asked),
  takeFigures: async (...asked) => (await load()).takeFigures(...asked),
  makeRollUp: async (...asked) => (await load()).makeRollUp(...asked),
  applyPolicy: async (...asked) => (await load()).applyPolicy(...asked),
  dropPending: async (...asked) => (await load()).dropPending(...asked),
  place: async (...asked) => (await load()).place(...asked),
  opensWithWorkbook: async (...asked) => (await load()).opensWithWorkbook(...asked),
  openWithWorkbook: async (...asked) => (await load()).openWithWorkbook(...asked),
  watch: async (...asked) => (await load()).watch(...asked),
});
