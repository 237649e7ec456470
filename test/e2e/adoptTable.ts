import assert from "node:assert/strict";
import { becomes, openTab, type Step } from "./steps";
import type { User } from "./user";

/** A table as people make them, with a slip, a blank, marks above the full ones and a name with a space. */
const table = [
  ["客服部十月考核", "", "", "", "", "", ""],
  ["工号", "姓名", "通话质量(40)", "及时率(30)", "工作态度(30)", "总分", "等级"],
  ["K001", "样例甲", 38, "２９", 28, "=SUM(C3:E3)", '=IF(F3>=90,"A",IF(F3>=80,"B","C"))'],
  ["K002", "样例乙", 36, "", 25, "=SUM(C4:E4)", '=IF(F4>=90,"A",IF(F4>=80,"B","C"))'],
  ["K003", "样例 丙", 44, 28, 29, "=SUM(C5:E5)", '=IF(F5>=90,"A",IF(F5>=80,"B","C"))'],
  ["合计", "", "=SUM(C3:C5)", "", "", "", ""],
];

const theirs = async (user: User): Promise<string> => (await user.sheets())[0] ?? "";

async function typeTable(user: User): Promise<void> {
  const text = table.map((cells) => cells.join("\t")).join("\n");
  await user.page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
  await user.select(`${await theirs(user)}!A1`);
  await user.page.keyboard.press("Control+V");
  await becomes(user, `${await theirs(user)}!C6`, 118);
}

async function draftPolicy(user: User): Promise<void> {
  await user.press("采用现有考核表…");
  await user.reads("不算作人员的行：第 6 行（合计）。");
  await user.press("下一步");
  await user.press("按表头起草制度…");
  await user.reads("通话质量 · 满分：40");
  await user.reads("等级 B · 起点：80");
  await user.picture("adopt-draft");
  await user.pane.getByLabel(/制度名称/).fill("客服部现行办法");
  await user.press("使用这份制度");
}

async function compare(user: User): Promise<void> {
  assert.equal(await user.pane.getByLabel("考核月份").inputValue(), "2026-10");
  await user.press("开始核对");
  await user.reads("“通话质量”（C5）填了 44，超过满分 40。");
  await user.reads("“及时率”（D4）是空白，表中公式按 0 计算。");
  await user.picture("adopt-compared");
}

async function adopt(user: User): Promise<void> {
  const before = await user.values(`${await theirs(user)}!A1:H8`);
  await user.press("就用这张表考核");
  await user.pane.getByLabel(/部门名称/).fill("客服部");
  await user.press("采用");
  await user.reads(/^已采用/);
  assert.deepEqual(await user.values(`${await theirs(user)}!A1:H8`), before, "their table is as it was");
  assert.ok(!(await user.sheets()).includes("评分表"), "no second scoring table is made");
  await user.picture("adopt-checked");
}

async function putRight(user: User): Promise<void> {
  const sheet = await theirs(user);
  await user.press(/^修正：改为 29/);
  await becomes(user, `${sheet}!D3`, 29);
  // The pane shows the cell once more when it is done; what is typed before would go astray.
  await user.reads(/^已修正/);
  await user.type(`${sheet}!D4`, "20");
  await user.type(`${sheet}!C5`, "34");
  await user.reads("0 处错误");
}

async function approve(user: User): Promise<void> {
  await openTab(user, "审批");
  await user.press("生成审批表");
  await user.reads("审批表已生成");
  await user.press("批准…");
  const dialog = user.pane.getByRole("dialog");
  await dialog.getByLabel(/审批人/).fill("样例领导");
  await dialog.getByRole("button", { name: "批准" }).click();
  await user.reads("已登记：批准");
  await user.picture("adopt-approved");
}

async function interview(user: User): Promise<void> {
  await openTab(user, "面谈");
  await user.press("选择人员…");
  await user.pane
    .getByRole("dialog")
    .getByLabel(/样例乙/)
    .check();
  await user.pane
    .getByRole("dialog")
    .getByRole("button", { name: /确定|保存|选定|生成/ })
    .click();
  await user.until("an interview sheet is made", async () => (await user.sheets()).includes("面谈_样例乙"));
}

/** A department evaluates in the table that it has, by the policy that its headings and formulas tell. */
export const adoptTable: readonly Step[] = [
  { title: "a table of one's own stands in the workbook", act: typeTable },
  { title: "its headings and formulas are drafted as a policy, every figure with its cell", act: draftPolicy },
  { title: "it is compared with that policy, and nothing is written", act: compare },
  { title: "it is adopted as it stands, and its faults are found in its cells", act: adopt },
  { title: "faults are put right in its own cells", act: putRight },
  { title: "its results are approved", act: approve },
  { title: "somebody chosen gets an interview sheet", act: interview },
];
