import { actions } from "../../src/actions/excelActions";
import { cellAt } from "../../src/sheets/kit/address";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { Finding } from "../../src/sheets/kit/finding";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today, sampleRequest } from "./support";

let excel: RunningExcel;

const read = async (): Promise<EvaluatedPeriod> => {
  const found = await must(actions.readOpenPeriod(today));
  if (!found) throw new Error("There is no month.");
  return found;
};

/** What somebody does who takes the lock off a sheet. */
async function altered(cell: string, value: CellValue): Promise<void> {
  await Excel.run(async (context) => {
    const [sheet = "", address = ""] = cell.split("!");
    const found = context.workbook.worksheets.getItem(sheet);
    found.protection.unprotect();
    found.getRange(address).values = [[value]];
    found.protection.protect();
    await context.sync();
  });
  await excel.standIn.settled();
}

const errors = ({ findings }: EvaluatedPeriod): Finding[] => findings.filter((finding) => finding.severity === "error");
const names = () => excel.standIn.grid.sheets().map((sheet) => sheet.name);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

describe("A month from its first to its last step", () => {
  jest.setTimeout(300_000);

  it("is none in a blank workbook", async () => {
    expect(await must(actions.readOpenPeriod(today))).toBeNull();
    expect(await actions.makeApproval(today, silent)).toEqual({ ok: false, issues: [{ code: "noPeriod" }] });
  });

  it("names every sheet that is in the way before it adds one", async () => {
    const request = { schemeId: "000", language: "zh-CN", department: "客服部", month: "2026-10", rows: 5 } as const;
    const taken = { ...request, sheets: { score: "sheet1" } };
    expect(await actions.newPeriod(taken, today, silent)).toEqual({
      ok: false,
      issues: [{ code: "nameTaken", names: ["sheet1"] }],
    });
    const invalid = { ...request, sheets: { score: "a/b" } };
    expect(await actions.newPeriod(invalid, today, silent)).toEqual({
      ok: false,
      issues: [{ code: "sheetNameInvalid", names: ["a/b"] }],
    });
    expect(names()).toEqual(["Sheet1"]);
  });

  it("begins with the sample: the month before today, 评分表 in front, other sheets as they were", async () => {
    await must(actions.samplePeriod(sampleRequest, silent));
    const evaluated = await read();
    expect(evaluated.state.month).toBe("2026-10");
    expect(evaluated.people).toHaveLength(10);
    expect(names()).toEqual(["Sheet1", "说明", "规则", "评分表", "事件台账", "_KPI"]);
    expect(await must(actions.place())).toEqual({ sheet: "评分表", address: "A8" });
  });

  it("does not begin twice in one workbook", async () => {
    expect(await actions.samplePeriod(sampleRequest, silent)).toEqual({
      ok: false,
      issues: [{ code: "periodExists", period: { length: "month", month: "2026-10" } }],
    });
  });

  it("has one slip of each kind to find", async () => {
    expect(errors(await read()).map(({ issue, person }) => [person?.name, issue.code])).toEqual([
      ["李乙二", "numberAsText"],
      ["赵丁四", "fullWidthDigits"],
      ["钱戊五", "rateForCount"],
      ["孙己六", "outOfRange"],
      ["周庚七", "numberOfTwoNames"],
      ["吴辛八", "missing"],
      ["郑壬九", "above"],
      ["冯癸十", "unitTyped"],
    ]);
  });

  it("keeps a number with leading zeros and a name that begins with = as the texts they are", async () => {
    await must(actions.addPeople([{ number: "0012", name: "=1+1" }]));
    expect((await read()).people.at(-1)).toMatchObject({ number: "0012", name: "=1+1", row: 18 });
    await excel.user.type("评分表!A18", [["", ""]]);
  });

  it.each(["CS001", "cs001", "ＣＳ００１", "CS 001"])(
    "takes nobody twice, and then nobody at all: %s",
    async (number) => {
      const two = [
        { number: "CS011", name: "沈子一" },
        { number, name: "张甲一" },
      ];
      expect(await actions.addPeople(two)).toEqual({
        ok: false,
        issues: [{ code: "peopleListed", numbers: [number] }],
      });
      expect((await read()).people).toHaveLength(10);
    },
  );

  it("lets a fix change only a cell that still holds what was found", async () => {
    const [finding] = errors(await read());
    if (finding?.fix?.kind !== "setValue") throw new Error("There is nothing to fix.");
    await excel.user.type("评分表!U9", "65");
    expect(await actions.applyFixes([finding.fix])).toMatchObject({
      ok: false,
      issues: [{ code: "cellChanged", sheet: "评分表", address: "U9", read: "65" }],
    });
  });

  it("is put right by the fixes offered and by hand", async () => {
    for (const { fix } of errors(await read())) if (fix) await must(actions.applyFixes([fix]));
    const typed = { U9: 64, R12: 144, AJ13: 3, A14: "CS007", AD15: 6.5, V16: 51 };
    for (const [address, value] of Object.entries(typed)) await excel.user.type(`评分表!${address}`, value);
    const evaluated = await read();
    expect(errors(evaluated)).toEqual([]);
    expect(evaluated.people.map(({ evaluation }) => evaluation?.band?.grade).join("")).toBe("AAABBCCDDE");
  });

  it("is found again after its sheets were renamed", async () => {
    const { grid } = excel.standIn;
    const score = grid.sheets().find((sheet) => sheet.name === "评分表");
    const policy = grid.sheets().find((sheet) => sheet.name === "规则");
    if (!score || !policy) throw new Error("The sheets are missing.");
    grid.renameSheet(score.id, "十月 O'Neil");
    grid.renameSheet(policy.id, "制度");
    expect((await read()).state.sheets).toMatchObject({ score: "十月 O'Neil", policy: "制度" });
    grid.renameSheet(score.id, "评分表");
    grid.renameSheet(policy.id, "规则");
  });

  it("is shown to the approver, who returns it with a reason that never becomes a formula", async () => {
    await must(actions.makeApproval(today, silent));
    expect(await actions.decide({ kind: "return", by: "样例审批人", reason: " " }, today)).toMatchObject({
      issues: [{ code: "reasonMissing" }],
    });
    await must(actions.decide({ kind: "return", by: "样例审批人", reason: "=请补证据" }, today));
    expect((await read()).state.approval).toMatchObject({ status: "returned", reason: "=请补证据", decidedOn: today });
    expect(excel.values("审批表!A1:K40").flat()).toContain("=请补证据");
  });

  it("loses the decision when figures change, and says which", async () => {
    await excel.user.type("评分表!AJ13", 3.5);
    expect((await read()).isApprovalStale).toBe(true);
    expect(await actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today)).toMatchObject({
      issues: [{ code: "approvalStale" }],
    });
    const { changes } = await must(actions.makeApproval(today, silent));
    expect(changes).toContainEqual({ kind: "total", number: "CS006", name: "孙己六", before: 82.5, after: 83 });
    const { state, isApprovalStale } = await read();
    expect([state.approval?.status, isApprovalStale]).toEqual(["waiting", false]);
  });

  it("is published only after it was approved, as it was approved, and once", async () => {
    expect(await actions.publish(today)).toMatchObject({ issues: [{ code: "notApproved" }] });
    await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
    await must(actions.decide({ kind: "return", by: "样例审批人", reason: "补录事件" }, today));
    expect((await read()).state.approval).toMatchObject({ status: "returned", reason: "补录事件" });
    expect(await actions.publish(today)).toMatchObject({ issues: [{ code: "notApproved" }] });
    await must(actions.makeApproval(today, silent));
    await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
    expect((await must(actions.makeApproval(today, silent))).changes).toEqual([]);
    const rows = excel.values("审批表!A1:Z60");
    const row = rows.findIndex((cells) => cells.includes("冯癸十"));
    const column = rows[row]?.map((cell) => typeof cell).lastIndexOf("number") ?? -1;
    const [pay, paid] = [`审批表!${cellAt(row, column)}`, Number(rows[row]?.[column])];
    await altered(pay, 9999);
    expect(errors(await read())).toMatchObject([
      { issue: { code: "shownAltered", cells: [{ written: String(paid) }] } },
    ]);
    expect(await actions.publish(today)).toMatchObject({ issues: [{ code: "shownAltered", sheet: "审批表" }] });
    const { grid } = excel.standIn;
    const { id = "" } = grid.sheets().find(({ name }) => name === "审批表") ?? {};
    grid.renameSheet(id, "备份");
    const heads = ["A1", "A2"].map((cell) => [`备份!${cell}`, excel.values(`备份!${cell}`)[0]?.[0] ?? ""] as const);
    for (const [cell] of heads) await altered(cell, "旧表");
    expect(errors(await read())).toMatchObject([{ issue: { code: "shownAltered", sheet: "备份" } }]);
    expect(await actions.publish(today)).toMatchObject({ issues: [{ code: "shownAltered", sheet: "备份" }] });
    for (const [cell, text] of heads) await altered(cell, text);
    grid.renameSheet(id, "审批表");
    await altered(pay, paid);
    await excel.user.type("审批表!H17", 46330);
    await must(actions.publish(today));
    expect(await actions.publish(today)).toMatchObject({ issues: [{ code: "alreadyPublished", on: today }] });
    expect((await read()).state.approval).toMatchObject({ status: "approved", publishedOn: today });
  });

  it("ends with interviews for exactly those graded D and E, whose notes stay", async () => {
    const sheets = ["面谈_吴辛八", "面谈_郑壬九", "面谈_冯癸十"];
    expect(await must(actions.makeInterviews(today, silent))).toEqual({ made: sheets, kept: [] });
    await excel.user.type("面谈_冯癸十!D4", 46340);
    expect(await must(actions.makeInterviews(today, silent))).toEqual({ made: [], kept: sheets });
    expect(excel.values("面谈_冯癸十!D4")).toEqual([[46340]]);
    expect((await read()).interviews.map(({ sheet, isHeld, due }) => [sheet, isHeld, due?.day ?? null])).toEqual([
      [sheets[0], false, "2026-11-30"],
      [sheets[1], false, "2026-11-30"],
      [sheets[2], true, "2026-11-30"],
    ]);
    expect(names().filter((name) => name.startsWith("KPI~"))).toEqual([]);
  });

  it("tells of edits until it is no longer listened to", async () => {
    const edited = jest.fn();
    const stop = await must(actions.watch({ edited }));
    await excel.user.type("评分表!AJ13", 3);
    await excel.standIn.settled();
    expect(edited).toHaveBeenCalled();
    await stop();
    edited.mockClear();
    await excel.user.type("评分表!AJ13", 3.5);
    await excel.standIn.settled();
    expect(edited).not.toHaveBeenCalled();
  });

  it("says which sheet is missing", async () => {
    const policy = excel.standIn.grid.sheets().find((sheet) => sheet.name === "规则");
    if (policy) excel.standIn.grid.deleteSheet(policy.id);
    expect(await actions.readOpenPeriod(today)).toEqual({
      ok: false,
      issues: [{ code: "sheetMissing", sheet: "规则" }],
    });
  });
});
