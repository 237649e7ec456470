import assert from "node:assert/strict";
import type { User } from "./harness";

/** Elements that stick out of the pane to the right, as text for the report. */
const overflow = (user: User): Promise<string[]> =>
  user.pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1 && getComputedStyle(node).position !== "fixed";
    });
    return wide.slice(0, 5).map((node) => `${node.tagName} ${node.textContent.slice(0, 40)}`);
  });

const steps = ["准备", "检查", "审批", "面谈"] as const;

async function atWidth(user: User, width: number): Promise<void> {
  await user.page.evaluate((pixels) => {
    document.documentElement.style.setProperty("--pane", `${pixels}px`);
  }, width);
  for (const step of steps) {
    await user.pane
      .getByRole("tab", { name: new RegExp(step) })
      .first()
      .click();
    await user.page.waitForTimeout(300);
    assert.deepEqual(await overflow(user), [], `${step} at ${width} px`);
    await user.page
      .locator("#pane iframe")
      .screenshot({ path: `.build/artifacts/pane-${width}-${steps.indexOf(step) + 1}.png` });
  }
}

async function load(user: User): Promise<void> {
  assert.deepEqual(await overflow(user), [], "first run");
  await user.pane.getByRole("button", { name: "载入示例月份" }).first().click();
  await user.pane.getByText("示例月份已载入").waitFor();
}

async function byKeyboard(user: User): Promise<void> {
  await user.pane.getByRole("tab", { name: /准备/ }).first().focus();
  await user.page.keyboard.press("ArrowRight");
  await user.page.keyboard.press("Enter");
  await user.pane.getByRole("tab", { name: /检查/, selected: true }).first().waitFor();
}

/** Nothing sticks out, whatever width Excel gives the pane. */
export const paneAtAnyWidth: readonly { title: string; act: (user: User) => Promise<void> }[] = [
  { title: "first run and sample month", act: load },
  { title: "350 pixels, as Excel opens it", act: (user) => atWidth(user, 350) },
  { title: "320 pixels", act: (user) => atWidth(user, 320) },
  { title: "300 pixels", act: (user) => atWidth(user, 300) },
  { title: "the path is walked by keyboard", act: byKeyboard },
];
