import { actions } from "../../src/actions/excelActions";
import { copyScheme } from "../../src/domain/edit/editScheme";
import { schemeById } from "../../src/schemes";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, smallRequest, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** Changes the hidden sheet as somebody does who shows and edits it. */
const onHidden = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("_KPI");
    sheet.visibility = "Visible";
    act(sheet);
    await context.sync();
  });

/** Rows in which the record and its copy end. */
const endsOf = (): number[] => excel.values("_KPI!A1:A60").flatMap(([key], row) => (key === "end" ? [row + 1] : []));

async function begin(schemeId: string, language: "zh-CN" | "en" = "zh-CN") {
  excel.reset();
  await must(actions.samplePeriod({ ...smallRequest, schemeId, language, month: "2026-09" }, silent));
  const read = await must(actions.readOpenPeriod(today));
  if (read === null) throw new Error("No period");
  return read;
}

describe("A workbook that no longer knows what it is", () => {
  test("says that its hidden sheet is gone, and is found again by what its sheets show", async () => {
    const before = await begin("004ONLINE");
    await must(actions.makeApproval(today, silent));
    await onHidden((sheet) => {
      sheet.delete();
    });
    expect(await actions.readOpenPeriod(today)).toEqual({
      ok: false,
      issues: [{ code: "stateMissing", sheet: "评分表" }],
    });
    expect(
      await actions.newPeriod(
        { schemeId: "001", language: "zh-CN", department: "", month: "2026-09", rows: 3 },
        today,
        silent,
      ),
    ).toMatchObject({ ok: false });
    expect(await must(actions.restoreState())).toBe(true);
    const after = await must(actions.readOpenPeriod(today));
    expect(after?.state).toEqual(before.state);
    const unknown = { code: "shownUnknown", sheets: ["审批表"] };
    expect(after?.findings.filter(({ issue }) => issue.code !== unknown.code)).toEqual(before.findings);
    expect(after?.findings).toContainEqual(expect.objectContaining({ severity: "warning", issue: unknown }));
    expect(after?.people).toEqual(before.people);
    expect(await actions.makeApproval(today, silent)).toMatchObject({
      ok: false,
      issues: [{ code: "nameTaken", names: ["审批表"] }],
    });
    expect(await must(actions.restoreState())).toBe(false);
  });

  test("keeps what is sound in a damaged record, and never its approval", async () => {
    await begin("002", "en");
    await must(actions.makeApproval(today, silent));
    await must(actions.decide({ kind: "return", by: "Sample approver", reason: "evidence" }, today));
    const before = await must(actions.readOpenPeriod(today));
    await onHidden((sheet) => {
      sheet.getRange("C2").values = [["1:0"]];
      const [end] = endsOf();
      sheet.getRange(`C${String(end)}`).values = [["1:0"]];
      sheet.getRange(`C${String(endsOf()[1])}`).values = [["1:0"]];
    });
    expect(await actions.readOpenPeriod(today)).toMatchObject({ ok: false, issues: [{ code: "stateUnreadable" }] });
    expect(await must(actions.restoreState())).toBe(true);
    const after = await must(actions.readOpenPeriod(today));
    expect(after?.state.approval).toBeNull();
    expect({ ...after?.state, approval: null, shown: undefined }).toEqual({
      ...before?.state,
      approval: null,
      shown: undefined,
    });
    expect(after?.people.map(({ evaluation }) => evaluation?.total)).toEqual(
      before?.people.map(({ evaluation }) => evaluation?.total),
    );
    expect(await actions.makeApproval(today, silent)).toMatchObject({ ok: true });
  });

  test("is left as it is where its policy stands nowhere else, and found again with the policy's file", async () => {
    const scheme = schemeById("004PAY");
    if (!scheme) throw new Error("004PAY is shipped");
    excel.reset();
    const policy = copyScheme(scheme, "own", { "zh-CN": "试行办法", "zh-TW": "試行辦法", en: "On trial" });
    await must(
      actions.newPeriod(
        { schemeId: "own", policy, language: "zh-CN", department: "客服部", month: "2026-09", rows: 3 },
        today,
        silent,
      ),
    );
    const before = await must(actions.readOpenPeriod(today));
    await onHidden((sheet) => {
      sheet.delete();
    });
    const names = excel.standIn.grid.sheets().map(({ name }) => name);
    expect(await actions.restoreState()).toEqual({
      ok: false,
      issues: [{ code: "stateNotRestored", missing: "policy" }],
    });
    expect(await actions.restoreState(scheme)).toEqual({
      ok: false,
      issues: [{ code: "stateNotRestored", missing: "givenPolicy" }],
    });
    expect(excel.standIn.grid.sheets().map(({ name }) => name)).toEqual(names);
    expect(await must(actions.restoreState(policy))).toBe(true);
    const after = await must(actions.readOpenPeriod(today));
    expect(after?.state).toEqual(before?.state);
    expect(after?.findings).toEqual(before?.findings);
  });

  test("is found again by 评分表 and 规则 alone, as they stand in another workbook, and gets an empty 事件台账", async () => {
    const before = await begin("004ONLINE");
    await onHidden((sheet) => {
      sheet.delete();
    });
    await Excel.run(async (context) => {
      for (const name of ["事件台账", "说明"]) context.workbook.worksheets.getItem(name).delete();
      context.workbook.tables.getItem("tblScore").name = "成绩";
      await context.sync();
    });
    expect(await actions.readOpenPeriod(today)).toEqual({
      ok: false,
      issues: [{ code: "stateMissing", sheet: "评分表" }],
    });
    expect(await must(actions.restoreState())).toBe(true);
    expect(await actions.readOpenPeriod(today)).toEqual({
      ok: false,
      issues: [{ code: "ledgerMissing", sheet: "事件台账" }],
    });
    expect(await must(actions.makeLedger())).toBe(true);
    const after = await must(actions.readOpenPeriod(today));
    expect(after?.state).toEqual({ ...before.state, tables: { ...before.state.tables, score: "成绩" } });
    expect(after?.ledger).toEqual([]);
    expect(after?.people.map(({ evaluation }) => evaluation?.total)).toEqual(
      before.people.map(({ evaluation }) => evaluation?.total),
    );
  });
});

describe("事件台账 that was deleted", () => {
  const remove = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("事件台账").delete();
      await context.sync();
    });

  test("is made again, empty, at its place; what an approval knew of it is told as gone", async () => {
    const before = await begin("000");
    await must(actions.makeApproval(today, silent));
    const entries = before.ledger.length;
    expect(entries).toBeGreaterThan(0);
    await remove();
    expect(await actions.readOpenPeriod(today)).toEqual({
      ok: false,
      issues: [{ code: "ledgerMissing", sheet: "事件台账" }],
    });
    expect(await must(actions.makeLedger())).toBe(true);
    const after = await must(actions.readOpenPeriod(today));
    expect(after?.ledger).toEqual([]);
    expect(after?.people.map(({ evaluation }) => evaluation?.total)).toEqual(
      before.people.map(({ evaluation }) => evaluation?.total),
    );
    expect(after?.findings).toContainEqual(
      expect.objectContaining({ issue: { code: "ledgerEntriesGone", count: entries, madeOn: today } }),
    );
    const formulas = ["formulaReplaced", "cellFormulaReplaced"];
    expect(after?.findings.filter(({ issue }) => formulas.includes(issue.code))).toEqual([]);
    const names = excel.standIn.grid.sheets().map(({ name }) => name);
    expect(names.indexOf("事件台账")).toBe(names.indexOf("评分表") + 1);
    expect(await must(actions.makeLedger())).toBe(false);
  });
});
