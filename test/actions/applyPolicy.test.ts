import type { PolicyEdit } from "../../src/actions/applyPolicy";
import { actions } from "../../src/actions/excelActions";
import { valueAt } from "../../src/domain/places/policyPath";
import { policyFor } from "../../src/domain/scheme/policyVersion";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { policyCells } from "../../src/sheets/policy/policyCells";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today, sampleRequest } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;
jest.setTimeout(300_000);

const month = async (): Promise<EvaluatedPeriod> => {
  const found = await must(actions.readOpenPeriod(today));
  if (!found) throw new Error("There is no month.");
  return found;
};

/** Cell of a number on 规则. */
async function cellOf(path: string): Promise<string> {
  const { state } = await month();
  const cell = policyCells(state.scheme, state.language, state.sheets.policy).find((one) => one.path === path);
  if (!cell) throw new Error(`No cell for ${path}`);
  return cell.address.replaceAll("'", "").replaceAll("$", "");
}

const edit = (
  changes: Readonly<Record<string, readonly [was: number, now: number]>>,
  from = "2026-10",
): PolicyEdit => ({
  changes: Object.entries(changes).map(([path, [was, now]]) => ({ path, was, now })),
  from,
  by: " 样例人事 ",
});

const graded = async (): Promise<Record<string, string | null>> =>
  Object.fromEntries((await month()).people.map(({ name, evaluation }) => [name, evaluation?.band?.grade ?? null]));

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(sampleRequest, silent));
});

afterAll(async () => {
  await excel.close();
});

describe("A new version of the policy", () => {
  it("from this month on changes the cells of 规则, the grades, the version and the log, in one go", async () => {
    const before = await graded();
    await must(actions.applyPolicy(edit({ "bands.4.from": [90, 99.5], "bands.3.pay": [400, 420] }), today));
    await excel.standIn.settled();
    expect(excel.values(await cellOf("bands.4.from"))).toEqual([[99.5]]);
    expect(excel.values(await cellOf("bands.3.pay"))).toEqual([[420]]);
    expect(excel.values("规则!A2")[0]?.[0]).toMatch(/2$/);
    const { state, scheme, findings } = await month();
    expect([scheme.version, valueAt(scheme, "consequences.3.total")]).toEqual(["2", 99.5]);
    expect(state.policyLog).toEqual([
      {
        version: "2",
        from: "2026-10",
        on: today,
        by: "样例人事",
        changes: [
          { path: "bands.3.pay", was: 400, now: 420 },
          { path: "bands.4.from", was: 90, now: 99.5 },
        ],
      },
    ]);
    expect(findings.filter(({ issue }) => issue.code === "policyEdited")).toEqual([]);
    const lower = Object.entries(await graded()).filter(([name, grade]) => before[name] === "A" && grade === "B");
    expect(lower.length).toBeGreaterThan(0);
  });

  it("takes figures that somebody typed on 规则 into its entry", async () => {
    await excel.user.type(await cellOf("bands.0.pay"), 260);
    expect((await month()).findings.map(({ issue }) => issue)).toContainEqual({
      code: "policyEdited",
      path: "bands.0.pay",
      was: 250,
      now: 260,
    });
    await must(actions.applyPolicy(edit({ "bands.1.pay": [300, 310] }), today));
    const { state, findings } = await month();
    expect(state.policyLog?.at(-1)).toMatchObject({
      version: "3",
      changes: [
        { path: "bands.0.pay", was: 250, now: 260 },
        { path: "bands.1.pay", was: 300, now: 310 },
      ],
    });
    expect(findings.filter(({ issue }) => issue.code === "policyEdited")).toEqual([]);
  });

  it("from a later month on waits: 规则 stays, and the policy of that month has the numbers", async () => {
    const address = await cellOf("bands.4.from");
    await must(actions.applyPolicy(edit({ "bands.4.from": [99.5, 92] }, "2026-12"), today));
    await excel.standIn.settled();
    expect(excel.values(address)).toEqual([[99.5]]);
    const { state, scheme } = await month();
    const edges = ["2026-11", "2026-12"].map((when) => policyFor(scheme, state.pending ?? [], when).bands[4]?.from);
    expect(edges).toEqual([99.5, 92]);
    const [waiting] = state.pending ?? [];
    if (!waiting) throw new Error("Nothing waits.");
    await must(actions.dropPending(waiting));
    expect((await month()).state.pending).toEqual([]);
  });

  it("is refused with its reason when nobody could be judged by it, and nothing changes", async () => {
    const before = picture(excel);
    const result = await actions.applyPolicy(edit({ "items.0.full": [20, 30] }), today);
    expect(result).toEqual({ ok: false, issues: [{ code: "fullMarksNot100", sum: 110 }] });
    expect(picture(excel)).toEqual(before);
  });

  it("is refused where a cell no longer holds what the user was shown", async () => {
    const before = picture(excel);
    const result = await actions.applyPolicy(edit({ "bands.2.pay": [340, 360] }), today);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "cellChanged", read: "350" }] });
    expect(picture(excel)).toEqual(before);
  });

  it.each(["Range.Formulas =", "WorksheetProtection.Protect()"])(
    "leaves the workbook as it was when Excel refuses %s",
    async (step) => {
      const before = picture(excel);
      excel.standIn.faults.failAction(step);
      const result = await actions.applyPolicy(edit({ "bands.2.pay": [350, 360] }), today);
      excel.standIn.faults.clear();
      await excel.standIn.settled();
      expect(result).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
      expect(picture(excel)).toEqual(before);
    },
  );

  it("leaves the workbook as it was whichever sync fails", async () => {
    for (let n = 1; n <= 4; n += 1) {
      const before = picture(excel);
      excel.standIn.faults.failSync(n);
      const result = await actions.applyPolicy(edit({ "bands.2.pay": [350, 360] }), today);
      const failed = !excel.standIn.faults.pending;
      excel.standIn.faults.clear();
      await excel.standIn.settled();
      if (!failed) {
        expect(result).toEqual({ ok: true, value: null });
        return;
      }
      expect(picture(excel)).toEqual(before);
    }
    throw new Error("More than four syncs.");
  });

  it("makes an approval sheet stale", async () => {
    await must(actions.makeApproval(today, silent));
    expect((await month()).isApprovalStale).toBe(false);
    await must(actions.applyPolicy(edit({ "bands.2.pay": [360, 365] }), today));
    expect((await month()).isApprovalStale).toBe(true);
  });
});

describe("Full marks that do not add up", () => {
  it("are put right together at one click", async () => {
    await excel.user.type(await cellOf("items.2.full"), 65);
    const finding = (await month()).findings.find(({ issue }) => issue.code === "fullMarksNot100");
    if (finding?.fix?.kind !== "setNumbers") throw new Error("No fix of several numbers.");
    await must(actions.applyFixes([finding.fix]));
    const { scheme, isPolicySound } = await month();
    expect([scheme.items.map(({ full }) => full), isPolicySound]).toEqual([[16, 16, 52, 16], true]);
  });

  it("stay as they are where one of the cells was changed in between", async () => {
    await excel.user.type(await cellOf("items.2.full"), 65);
    const finding = (await month()).findings.find(({ issue }) => issue.code === "fullMarksNot100");
    if (finding?.fix?.kind !== "setNumbers") throw new Error("No fix of several numbers.");
    await excel.user.type(await cellOf("items.0.full"), 17);
    const before = picture(excel);
    expect(await actions.applyFixes([finding.fix])).toMatchObject({ ok: false, issues: [{ code: "cellChanged" }] });
    expect(picture(excel)).toEqual(before);
  });
});
