import assert from "node:assert/strict";
import path from "node:path";
import { overflow } from "./overflow";
import { artefacts } from "./site";
import { isChosen, openTab, type Step, tabs } from "./steps";
import type { User } from "./user";

const pictureOfPane = async (user: User, name: string): Promise<void> => {
  await user.page.locator("#pane iframe").screenshot({ path: path.join(artefacts, `pane-${name}.png`) });
};

async function load(user: User): Promise<void> {
  assert.deepEqual(await overflow(user), [], "first run");
  await pictureOfPane(user, "first-run");
  await user.press("载入示例月份");
  await user.reads("示例已载入");
}

const atWidth = (width: number) => async (user: User) => {
  await user.page.evaluate((pixels) => {
    document.documentElement.style.setProperty("--pane", `${pixels}px`);
  }, width);
  await user.until("the pane has its width", async () => (await user.pane.evaluate(() => window.innerWidth)) === width);
  for (const [at, tab] of tabs.entries()) {
    await openTab(user, tab);
    await user.pane.getByRole("heading", { name: tab, level: 2 }).waitFor();
    assert.deepEqual(await overflow(user), [], `${tab} at ${width} px`);
    await pictureOfPane(user, `${width}-${at + 1}`);
  }
};

/** The path is one stop of Tab; arrow keys, Home and End choose in it, and a jump to a cell is a key press away. */
async function byKeyboard(user: User): Promise<void> {
  const { keyboard } = user.page;
  await openTab(user, "面谈");
  await keyboard.press("Home");
  await isChosen(user, "准备");
  await keyboard.press("End");
  await isChosen(user, "面谈");
  await keyboard.press("Home");
  await keyboard.press("ArrowRight");
  await isChosen(user, "检查");
  const jump = user.pane.getByRole("button", { name: /^跳到/ }).first();
  const place = ((await jump.getAttribute("aria-label")) ?? "").replace("跳到 ", "");
  await user.until("Tab reaches the first jump", async () => {
    await keyboard.press("Tab");
    return jump.evaluate((node) => node === document.activeElement);
  });
  await keyboard.press("Enter");
  await user.until(`${place} is selected`, () => user.isSelected(place));
}

/** Nothing sticks out, whatever width Excel gives the pane. */
export const paneAtAnyWidth: readonly Step[] = [
  { title: "first run and sample month", act: load },
  { title: "350 pixels, as Excel opens it", act: atWidth(350) },
  { title: "320 pixels", act: atWidth(320) },
  { title: "300 pixels", act: atWidth(300) },
  { title: "the path is walked by keyboard", act: byKeyboard },
];
