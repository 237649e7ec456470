import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { cellAt } from "../../src/sheets/kit/address";
import { policyCells } from "../../src/sheets/policy/policyCells";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today, sampleRequest } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(sampleRequest, silent));
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const cards = () =>
  excel.standIn.grid
    .sheets()
    .map((sheet) => sheet.name)
    .filter((name) => name.startsWith("考核表_"));

const all = "考核表_（全部）";

/** Cell of a card right of a label in its first column. */
function beside(sheet: string, label: string): string {
  const row = excel.values(`${sheet}!A1:A60`).findIndex(([cell]) => cell === label);
  if (row < 0) throw new Error(`No ${label} on ${sheet}`);
  return `${sheet}!B${String(row + 1)}`;
}

/** Takes the lock off, as anybody can: there is no password. Gives Excel's id of the sheet, which events name. */
const unprotected = (sheet: string): Promise<string> =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).load("id");
    found.protection.unprotect();
    await context.sync();
    return found.id;
  });

/** What anybody may do to a sheet. */
const onSheet = (sheet: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

describe("Score cards", () => {
  jest.setTimeout(300_000);
  const who = { number: "CS001", name: "" };

  it("are made for one person, with the total of 评分表, and shown", async () => {
    const { sheets } = await must(actions.makeCards(who, today, silent));
    expect(sheets).toHaveLength(1);
    expect(cards()).toEqual(sheets);
    const [sheet = ""] = sheets;
    const evaluated = await must(actions.readOpenPeriod(today));
    const total = evaluated?.people.find(({ number }) => number === who.number)?.evaluation?.total;
    expect(total).toEqual(expect.any(Number));
    expect(excel.values(beside(sheet, "总分"))).toEqual([[total]]);
    expect((await must(actions.place())).sheet).toBe(sheet);
  });

  it("of everybody stand on one sheet, with what was written on cards of their own, which stay as they are", async () => {
    const [own = ""] = cards();
    await excel.user.type(beside(own, "考核人意见"), "继续保持");
    await excel.user.type(beside(own, "复核人签名"), "样例复核人");
    const told: [number, number][] = [];
    const { sheets, people } = await must(actions.makeCards("all", today, (...progress) => told.push(progress)));
    const evaluated = await must(actions.readOpenPeriod(today));
    const scored = evaluated?.people.filter(({ evaluation }) => evaluation !== null) ?? [];
    expect(scored.length).toBeLessThan(evaluated?.people.length ?? 0);
    expect(people).toBe(scored.length);
    expect(sheets).toEqual([all]);
    expect(cards()).toEqual([own, all]);
    expect(told[0]).toEqual([0, scored.length]);
    expect(told.at(-1)).toEqual([scored.length, scored.length]);
    expect(told.length).toBeGreaterThan(scored.length);
    expect(excel.values(beside(all, "考核人意见"))).toEqual([["继续保持"]]);
    expect(excel.values(beside(all, "复核人签名"))).toEqual([["样例复核人"]]);
    expect((await must(actions.place())).sheet).toBe(all);
  });

  it("of everybody made anew keep what was written there, in the place of the sheet before", async () => {
    await excel.user.type(beside(all, "被考核人意见"), "同意");
    expect(await must(actions.makeCards("all", today, silent))).toMatchObject({ sheets: [all], kept: [] });
    expect(excel.values(beside(all, "被考核人意见"))).toEqual([["同意"]]);
    expect(cards()).toHaveLength(2);
  });

  it("of one person made anew leave the cards of the others as they are", async () => {
    const before = cards().length;
    await must(actions.makeCards(who, today, silent));
    expect(cards()).toHaveLength(before);
  });

  it("name a total that was typed over, at once and at every look, and nothing that people write on them", async () => {
    const [sheet = ""] = (await must(actions.makeCards(who, today, silent))).sheets;
    const cell = beside(sheet, "总分");
    const [[total = ""] = []] = excel.values(cell);
    const before = await must(actions.readOpenPeriod(today));
    if (before === null) throw new Error("No period");
    const altered = ({ findings }: EvaluatedPeriod) =>
      findings.flatMap(({ issue }) => (issue.code === "shownAltered" ? [[issue.sheet, issue.cells]] : []));
    expect(altered(before)).toEqual([]);
    const id = await unprotected(sheet);
    expect(await excel.user.type(cell, 99.5)).toBe(true);
    const [, address = ""] = cell.split("!");
    const named = [[sheet, [{ address, written: String(total), read: "99.5" }]]];
    const edited = await must(actions.readEdits(before, [{ kind: "cells", sheet: id, address, isOwn: false }], today));
    expect(edited && altered(edited)).toEqual(named);
    await must(actions.makeCards({ number: "CS002", name: "" }, today, silent));
    const again = await must(actions.readOpenPeriod(today));
    expect(again && altered(again)).toEqual(named);
    await must(actions.makeCards(who, today, silent));
    const anew = await must(actions.readOpenPeriod(today));
    expect(anew && altered(anew)).toEqual([]);
  });

  it("are known under another name, and a second sheet that says it is the same card is named", async () => {
    const [sheet = ""] = (await must(actions.makeCards(who, today, silent))).sheets;
    const told = async () => {
      const findings = (await must(actions.readOpenPeriod(today)))?.findings ?? [];
      return findings.flatMap(({ issue }) => (issue.code.startsWith("shown") ? [issue] : []));
    };
    expect(await told()).toEqual([]);
    await unprotected(sheet);
    await onSheet(sheet, (one) => {
      one.name = "随便叫什么";
    });
    expect(await told()).toEqual([]);
    await excel.user.type("随便叫什么!B60", "补发 500");
    const altered = {
      code: "shownAltered",
      sheet: "随便叫什么",
      cells: [{ address: "B60", written: "", read: "补发 500" }],
    };
    expect(await told()).toEqual([altered]);
    await must(actions.makeCards({ number: "CS002", name: "" }, today, silent));
    expect(await told()).toEqual([altered]);
    const [again = ""] = (await must(actions.makeCards(who, today, silent))).sheets;
    expect(await told()).toEqual([{ code: "shownCopied", sheet: "随便叫什么", page: again }, altered]);
    await onSheet("随便叫什么", (one) => {
      one.delete();
    });
    expect(await told()).toEqual([]);
  });

  it("leave the workbook as it was when Excel does not let them be protected", async () => {
    const before = picture(excel);
    excel.standIn.faults.refuseAction("WorksheetProtection.Protect()");
    const result = await actions.makeCards(who, today, silent);
    excel.standIn.faults.clear();
    await excel.standIn.settled();
    expect(result).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
    expect(picture(excel)).toEqual(before);
  });
});

describe("While the policy cannot be read", () => {
  it("neither score cards nor an approval sheet are made", async () => {
    const evaluated = await must(actions.readOpenPeriod(today));
    if (!evaluated) throw new Error("There is no month.");
    const full = policyCells(evaluated.state.scheme, "zh-CN", "规则").find(({ path }) => path === "items.0.full");
    if (!full) throw new Error("No cell for the full marks");
    await excel.user.type(`规则!${cellAt(full.row, full.column)}`, "二十");
    const refused = { ok: false, issues: [{ code: "policyUnsound" }] };
    expect(await actions.makeCards("all", today, silent)).toEqual(refused);
    expect(await actions.makeApproval(today, silent)).toEqual(refused);
  });
});
