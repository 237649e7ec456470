import type { Actions, FollowedPeriod, UserPlace } from "../../src/actions/actions";
import { failed, ok } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";

/** Actions over a month held in memory. `edit` and `move` are what a user does in the grid. */
export interface FakeActions extends Actions {
  edit(evaluated: EvaluatedPeriod): void;
  move(place: UserPlace): void;
}

const blank = { name: "", values: [], formulas: [] };
const nowhere = { row: 0, column: 0, rows: 1, columns: 1 };

/** A month as if it had been read from a workbook; what was seen there is of no account. */
export const followed = (evaluated: EvaluatedPeriod): FollowedPeriod => ({
  ...evaluated,
  faults: { overwritten: [], unknown: [], otherDialect: [], stale: [] },
  seen: {
    raw: {
      state: evaluated.state,
      isStateOlder: false,
      score: blank,
      scoreTable: nowhere,
      hiddenScoreRows: [],
      lockedCells: { score: [], ledger: [] },
      policy: blank,
      ledger: blank,
      ledgerTable: nowhere,
      approval: null,
      interviewIndex: null,
      ofPeople: [],
    },
    places: {
      anchors: [],
      sheets: { policy: "", score: "", ledger: "", approval: null, interviewIndex: null, state: "" },
      ofPeople: [],
      tables: { score: "", ledger: "" },
    },
  },
});

/** Excel 2021 on Windows. */
export const aHost: Awaited<ReturnType<Actions["hostFacts"]>> = {
  host: "Excel",
  platform: "PC",
  version: "16.0.14332.20721",
  displayLanguage: "zh-CN",
  contentLanguage: "zh-CN",
  sets: ["ExcelApi 1.14", "SharedRuntime 1.1"],
};

/** Every action succeeds unless a test replaces it. */
export function fakeActions(first: EvaluatedPeriod | null, replaced: Partial<Actions> = {}): FakeActions {
  let evaluated = first;
  let on: Parameters<Actions["watch"]>[0] = {};
  const actions: FakeActions = {
    readOpenPeriod: () => Promise.resolve(ok(evaluated && followed(evaluated))),
    readEdits: (_before, _edits, today) => actions.readOpenPeriod(today),
    readOtherPeriod: () => Promise.resolve(failed({ code: "fileWithoutPeriod" })),
    calculateNow: () => Promise.resolve(ok(null)),
    newPeriod: () => Promise.resolve(ok(null)),
    adoptTable: () => Promise.resolve(ok(null)),
    remapTable: () => Promise.resolve(ok(null)),
    previewResults: () => Promise.resolve(failed({ code: "notAdopted" })),
    takeResultsBack: () => Promise.resolve(ok({ cells: 0, kept: 0 })),
    writeResults: ({ results }) => Promise.resolve(ok({ cells: results.length })),
    samplePeriod: () => Promise.resolve(ok(null)),
    addPeople: (people) => Promise.resolve(ok({ added: people.length })),
    logIncident: () => Promise.resolve(ok({ row: 5 })),
    sortPeople: () => Promise.resolve(ok(null)),
    goTo: () => Promise.resolve(ok(null)),
    applyFixes: () => Promise.resolve(ok(null)),
    makeApproval: () => Promise.resolve(ok({ changes: [] })),
    decide: () => Promise.resolve(ok(null)),
    publish: () => Promise.resolve(ok(null)),
    makeCards: () => Promise.resolve(ok({ sheets: [], people: 0, kept: [] })),
    makeInterviews: () => Promise.resolve(ok({ made: [], kept: [] })),
    opensWithWorkbook: () => Promise.resolve(ok(false)),
    openWithWorkbook: () => Promise.resolve(ok(null)),
    makeTemplate: () => Promise.resolve(ok(new Uint8Array([80, 75]))),
    openFile: () => Promise.resolve(ok(null)),
    hostFacts: () => Promise.resolve(aHost),
    findRosters: () => Promise.resolve(ok([])),
    findRecords: () => Promise.resolve(ok([])),
    readRecords: (source) =>
      Promise.resolve(ok({ table: { ...source, headers: [], rows: [] }, formats: [], occupied: {} })),
    readTables: () => Promise.resolve(ok({ grids: [], hidden: [], tooLarge: [], adopted: null })),
    keepComparison: () => Promise.resolve(ok({ sheet: "影子核对" })),
    importRecords: () => Promise.resolve(ok({ table: "tblRecords", written: 0, kept: 0, tidied: 0 })),
    takeBack: () => Promise.resolve(ok([])),
    restoreState: () => Promise.resolve(ok(true)),
    makeLedger: () => Promise.resolve(ok(true)),
    freezeRecords: () => Promise.resolve(ok({ cells: 0 })),
    splitWorkbook: () => Promise.resolve(ok({ name: "", bytes: new Uint8Array() })),
    readReturned: () => Promise.resolve(failed({ code: "fileWithoutPeriod" })),
    collectReturned: ({ writes }) => Promise.resolve(ok({ cells: writes.length, entries: 0 })),
    makeSlips: () => Promise.resolve(ok({ name: "", bytes: new Uint8Array() })),
    noteSlips: () => Promise.resolve(ok(null)),
    takeFigures: (figures) => Promise.resolve(ok({ cells: figures.length, kept: 0 })),
    makeRollUp: () => Promise.resolve(ok({ sheet: "季度汇总" })),
    applyPolicy: () => Promise.resolve(ok(null)),
    changeDialect: () => Promise.resolve(ok({ cells: 1 })),
    repairFormulas: () => Promise.resolve(ok({ cells: 1 })),
    dropPending: () => Promise.resolve(ok(null)),
    place: () => Promise.resolve(ok({ sheet: "评分表", address: "A1" })),
    watch: (callbacks) => {
      on = callbacks;
      return Promise.resolve(ok(() => Promise.resolve()));
    },
    ...replaced,
    edit(next) {
      evaluated = next;
      on.edited?.({ kind: "cells", sheet: "", address: "A1", isOwn: false });
    },
    move: (place) => on.moved?.(place),
  };
  return actions;
}
