import assert from "node:assert/strict";
import type { User } from "./harness";

async function loadSample(user: User): Promise<void> {
  await user.pane.getByRole("button", { name: "载入示例月份" }).first().click();
  await user.pane.getByText("示例月份已载入").waitFor();
  await user.settled();
  await user.picture("20-sample-month");
}

async function readExplanation(user: User): Promise<void> {
  await user.select("评分表!B8");
  await user.pane
    .getByRole("button", { name: /评分说明/ })
    .first()
    .click();
  await user.pane.getByText("总分").first().waitFor();
  await user.picture("21-explained");
  await user.page.keyboard.press("Escape");
}

async function pressRibbon(user: User): Promise<void> {
  await user.page.locator("#ribbon").getByRole("button", { name: "检查" }).click();
  await user.pane
    .getByText(/处错误/)
    .first()
    .waitFor();
  await user.picture("22-ribbon-check");
}

async function loseFunctions(user: User): Promise<void> {
  const before = await user.values("评分表!A8:AR20");
  await user.page.evaluate(() => {
    window.standIn?.excel.faults.failSync(1);
  });
  await user.page.locator("#ribbon").getByRole("button", { name: "审批表" }).click();
  await user.pane
    .getByText(/没有成功/)
    .first()
    .waitFor();
  await user.picture("23-a-failed-step");
  assert.deepEqual(await user.values("评分表!A8:AR20"), before, "a failed step leaves the workbook as it was");
  assert.ok(!(await user.sheets()).includes("审批表"));
}

/** First run with the sample month, in the light of a newcomer. */
export const sampleMonth: readonly { title: string; act: (user: User) => Promise<void> }[] = [
  { title: "one click gives a month to try", act: loadSample },
  { title: "the selected person's score is explained", act: readExplanation },
  { title: "a ribbon button leads to the check", act: pressRibbon },
  { title: "a step that fails says so and leaves the workbook as it was", act: loseFunctions },
];
