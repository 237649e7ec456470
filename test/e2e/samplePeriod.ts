import assert from "node:assert/strict";
import { isChosen, type Step } from "./steps";
import type { User } from "./user";

async function loadSample(user: User): Promise<void> {
  await user.press("载入示例月份");
  await user.reads("示例已载入");
  await user.picture("20-sample-month");
}

async function readExplanation(user: User): Promise<void> {
  await user.select("评分表!B8");
  const name = String(await user.value("评分表!B8"));
  await user.press(`${name}的评分说明`);
  await user.pane.getByRole("heading", { name: "评分说明" }).waitFor();
  await user.reads("总分");
  await user.picture("21-explained");
  await user.page.keyboard.press("Escape");
  await user.pane.getByRole("button", { name: `${name}的评分说明` }).waitFor();
}

const onRibbon = (user: User, name: string): Promise<void> =>
  user.page.locator("#ribbon").getByRole("button", { name }).click();

async function pressRibbon(user: User): Promise<void> {
  await onRibbon(user, "检查");
  await user.reads(/处错误/);
  await user.picture("22-ribbon-check");
  await onRibbon(user, "审批表");
  await isChosen(user, "审批");
}

async function failOnce(user: User): Promise<void> {
  const score = "评分表!A1:AR40";
  const before = await user.values(score);
  const sheets = await user.sheets();
  await user.failNextSync();
  await user.press("生成审批表");
  await user.reads("生成审批表没有成功");
  await user.reads("工作簿没有改动");
  await user.picture("23-a-failed-step");
  assert.deepEqual(await user.values(score), before, "the scoring table is as it was");
  assert.deepEqual(await user.sheets(), sheets, "no sheet has come or gone");
}

async function tryAgain(user: User): Promise<void> {
  await user.press("再试一次");
  await user.reads("审批表已生成");
  assert.ok((await user.sheets()).includes("审批表"));
  assert.equal(await user.pane.getByText("没有成功").count(), 0, "the failure is settled");
  await user.picture("24-second-try");
}

/** First run with the sample month, in the light of a newcomer. */
export const samplePeriod: readonly Step[] = [
  { title: "one click gives a month to try", act: loadSample },
  { title: "the selected person's score is explained", act: readExplanation },
  { title: "ribbon buttons lead to the steps", act: pressRibbon },
  { title: "a step that fails says so and leaves the workbook as it was", act: failOnce },
  { title: "the second try succeeds", act: tryAgain },
];
