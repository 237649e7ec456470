import type { Actions } from "./actions";

/** The same actions, fetched when the first of them is wanted: the pane is drawn before what it works with has arrived. */
export const lazyActions = (load: () => Promise<Actions>): Actions => ({
  readMonth: async (...asked) => (await load()).readMonth(...asked),
  readOtherMonth: async (...asked) => (await load()).readOtherMonth(...asked),
  newMonth: async (...asked) => (await load()).newMonth(...asked),
  sampleMonth: async (...asked) => (await load()).sampleMonth(...asked),
  addPeople: async (...asked) => (await load()).addPeople(...asked),
  goTo: async (...asked) => (await load()).goTo(...asked),
  applyFix: async (...asked) => (await load()).applyFix(...asked),
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
  applyPolicy: async (...asked) => (await load()).applyPolicy(...asked),
  dropPending: async (...asked) => (await load()).dropPending(...asked),
  place: async (...asked) => (await load()).place(...asked),
  watch: async (...asked) => (await load()).watch(...asked),
});
