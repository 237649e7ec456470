import assert from "node:assert/strict";
import { becomes, has, openTab, type Step } from "./steps";
import { cell } from "./team";
import type { User } from "./user";

async function findBand(user: User): Promise<string> {
  const rules = await user.values("规则!A1:H140");
  const row = rules.findIndex((cells) => cells.includes("B") && cells.includes(85) && cells.includes(400));
  assert.ok(row >= 0, "规则 shows band B from 85 for 400");
  const column = rules[row]?.indexOf(85) ?? 0;
  return `规则!${"ABCDEFGH"[column] ?? ""}${row + 1}`;
}

async function watchGradesMove(user: User): Promise<void> {
  await has(user, cell("grade", 0), "A");
  await user.type(cell("rude_tone", 0), "3");
  await becomes(user, cell("total", 0), 85);
  await becomes(user, cell("grade", 0), "B");
  const edge = await findBand(user);
  await user.type(edge, "86");
  await becomes(user, cell("grade", 0), "C");
  await user.picture("07-band-raised");
  await user.type(edge, "85");
  await becomes(user, cell("grade", 0), "B");
  await user.type(cell("rude_tone", 0), "0");
  await becomes(user, cell("grade", 0), "A");
}

async function returnWithReason(user: User): Promise<void> {
  await openTab(user, "审批");
  await user.press("生成审批表");
  await user.reads("审批表已生成");
  assert.ok((await user.sheets()).includes("审批表"));
  await user.picture("08-approval-sheet");
  await user.press("退回…");
  const dialog = user.pane.getByRole("dialog");
  await dialog.getByRole("button", { name: "退回" }).click();
  await dialog.getByText("请写明原因").waitFor();
  await dialog.getByLabel(/审批人/).fill("样例领导");
  await dialog.getByLabel(/退回原因/).fill("样例丙一有一次语调不稳没有登记，请补上。");
  await user.picture("09-return-with-reason");
  await dialog.getByRole("button", { name: "退回" }).click();
  await user.reads("已登记：退回");
}

async function renewAndApprove(user: User): Promise<void> {
  await user.type(cell("unstable_tone", 2), "1");
  await becomes(user, cell("total", 2), 98);
  await user.reads("审批表已过时");
  await user.press("重新生成审批表");
  await user.reads(/总分 100.* → 98/);
  await user.picture("10-renewed-with-changes");
  await user.press("批准…");
  const dialog = user.pane.getByRole("dialog");
  await dialog.getByLabel(/审批人/).fill("样例领导");
  await dialog.getByRole("button", { name: "批准" }).click();
  await user.reads("已登记：批准");
  await user.press("登记公布日期");
  await user.reads("公布日期已登记");
  await user.picture("11-approved");
}

/** Grades follow the inputs and the policy; the month is returned, renewed, approved and published. */
export const decidePeriod: readonly Step[] = [
  { title: "grades move with a count and with an edited band", act: watchGradesMove },
  { title: "the approver returns the month with a reason", act: returnWithReason },
  { title: "the renewed sheet tells what has changed, and is approved and published", act: renewAndApprove },
];
