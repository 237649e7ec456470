import { answerPlaces } from "../../../src/sheets/approval/answerPlaces";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import type { ApprovalState } from "../../../src/sheets/book/workbookState";
import { decisionRecord } from "../../../src/sheets/checks/decisionRecord";
import { shownAltered } from "../../../src/sheets/checks/shownAltered";
import { areaOf, cellAt } from "../../../src/sheets/kit/address";
import { lockMarks } from "../../../src/sheets/kit/formatAreas";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { plannedRows } from "../../../src/sheets/kit/sample";
import { schemeIds } from "../../../src/schemes";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";
import { sampleRaw } from "../../support/sampleRaw";
import { rawOf, typedOver } from "../rawOf";
import { approved, type Decided, decidedPeriod, madeOn, openCells, withSheets } from "./decidedPeriod";

/** Cells that may be changed without a word, of all that the plan filled and of all that people fill in. */
function unnoticedIn({ raw, plans }: Decided, role: keyof Decided["plans"]): string[] {
  const plan = plans[role];
  const sheet = rawOf(plan);
  const locks = lockMarks(plan.styles);
  const planned = plannedRows(plan.blocks);
  return sheet.formulas.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const isOpen = locks.get(row)?.get(column) === "open";
      if (!isOpen && planned.get(row)?.get(column) === undefined) return [];
      const typed = typedOver(sheet, [[row, column, cell === 9999 ? 500 : 9999]]);
      const changed = withSheets(raw, plans, (one) => (one === plan ? typed : rawOf(one)));
      const found = [...shownAltered({ raw: changed }), ...decisionRecord({ raw: changed })];
      return found.length > 0 ? [] : [cellAt(row, column)];
    }),
  );
}

describe("After the approval every cell that was shown is held against what it showed", () => {
  test.each(schemeIds)("%s: nothing but comment, scorer and the day of scoring may differ", async (id) => {
    const decided = decidedPeriod(await sampleRaw(id));
    expect([...shownAltered(decided), ...decisionRecord(decided)]).toEqual([]);
    const { approval } = decided.plans;
    const places = answerPlaces(rawOf(approval).values, "zh-CN");
    const free = (["comments", "scorer", "scoredOn"] as const).flatMap((part) => places[part] ?? []);
    const rests = approval.merges.map(areaOf).flatMap(({ row, column, columns }) => {
      const isAnswer = Object.values(places).some((place) => place.row === row && place.column === column);
      return isAnswer ? Array.from({ length: columns - 1 }, (_, at) => cellAt(row, column + 1 + at)) : [];
    });
    const unnoticed = unnoticedIn(decided, "approval").filter((cell) => !rests.includes(cell));
    expect(unnoticed).toEqual(free.map(({ row, column }) => cellAt(row, column)));
    expect(unnoticedIn(decided, "interviewIndex")).toEqual([]);
    for (const role of ["interview", "card"] as const) {
      const open = openCells(decided.plans[role]);
      const free = unnoticedIn(decided, role);
      expect(free.length).toBeGreaterThan(0);
      expect(free.filter((cell) => !open.includes(cell))).toEqual([]);
    }
  });
});

describe("What the approver decided", () => {
  const decided = decidedPeriod(aPeriod().raw);
  const sheet = rawOf(decided.plans.approval);
  const places = answerPlaces(sheet.values, "zh-CN");
  const typed = (part: keyof typeof places, value: CellValue): RawPeriod => {
    const { row, column } = places[part] ?? { row: -1, column: -1 };
    return { ...decided.raw, approval: typedOver(sheet, [[row, column, value]]) };
  };
  const withStatus = (status: ApprovalState["status"]): RawPeriod => ({
    ...decided.raw,
    state: { ...decided.raw.state, approval: { ...approved, status } },
  });

  test("is put back at a click, days as days", () => {
    const [finding] = decisionRecord({ raw: typed("publishedOn", 46341) });
    expect(finding).toMatchObject({
      severity: "error",
      issue: { code: "decisionDiffers", part: "publishedOn", recorded: "2026-11-16", read: "2026-11-15" },
      fix: { kind: "setValue", from: 46341, to: 46342 },
    });
    expect(decisionRecord({ raw: typed("decision", "退回") })).toMatchObject([
      { issue: { part: "decision", recorded: "同意", read: "退回" }, fix: { to: "同意" } },
    ]);
  });

  test("is no decision while nobody has recorded it in the pane", () => {
    expect(decisionRecord({ raw: withStatus("waiting") })).toMatchObject([
      { severity: "warning", issue: { code: "decisionNotRecorded", read: "同意" }, fix: null },
    ]);
  });

  test("is compared with the sheet when only the record was edited", () => {
    expect(decisionRecord({ raw: withStatus("returned") })).toMatchObject([
      { severity: "error", issue: { code: "decisionDiffers", part: "decision", recorded: "退回", read: "同意" } },
    ]);
  });

  test("is not judged by an older copy of the record", () => {
    expect(decisionRecord({ raw: { ...withStatus("returned"), isStateOlder: true } })).toEqual([]);
  });
});

describe("Incidents the approver has not seen", () => {
  const entry = { date: 46300, number: "K101", rule: "投诉", times: 1, evidence: "录音 1" };
  const since = (change: (month: AnyPeriod, row: number) => void): unknown[] => {
    const month = aPeriod();
    const row = month.log(entry);
    month.log({ ...entry, number: "K102" });
    const decided = decidedPeriod(month.raw);
    const open = { ...month, raw: { ...month.raw, state: decided.raw.state, approval: decided.raw.approval } };
    change(open, row);
    return readPeriod(open.raw, madeOn).findings.filter(({ issue }) => issue.code.startsWith("ledgerEntr"));
  };

  test("are named where they came or were changed, and counted where they are gone", () => {
    expect(since(() => undefined)).toEqual([]);
    expect(since(({ log }) => log({ ...entry, evidence: "录音 2" }))).toMatchObject([
      { severity: "warning", issue: { code: "ledgerEntrySince", madeOn }, at: { sheet: "事件台账" } },
    ]);
    expect(since(({ type, ledgerCell }, row) => type(ledgerCell(row, "date"), 46301))).toMatchObject([
      { issue: { code: "ledgerEntriesGone", count: 1, madeOn } },
      { issue: { code: "ledgerEntrySince", madeOn } },
    ]);
  });
});
