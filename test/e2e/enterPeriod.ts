import assert from "node:assert/strict";
import { becomes, has, openTab, type Step } from "./steps";
import { areaFor, cell, idOf, placeOf, rightAgain, rowsOf, slips, team, typedBlocks } from "./team";
import type { User } from "./user";

async function newPeriod(user: User): Promise<void> {
  await user.picture("01-blank-workbook");
  await user.press("新建考核工作簿");
  await user.pane.getByLabel("部门名称").fill("客户服务部");
  await user.pane.getByLabel("评分表行数").fill("40");
  await user.picture("02-new-month-form");
  await user.press("新建");
  await user.reads("考核工作簿已建好");
  assert.deepEqual(await user.sheets(), ["Sheet1", "说明", "规则", "评分表", "事件台账", "(_KPI)"]);
  await user.picture("03-new-month");
}

async function enterPeople(user: User): Promise<void> {
  for (const id of ["number", "name", "personal_calls"]) await user.type(cell(id, 0), String(team[0]?.[id]));
  for (const block of typedBlocks) await user.paste(areaFor(block), rowsOf(block, team));
  await becomes(user, cell("total", 1), 100);
  await becomes(user, cell("grade", 1), "A");
  await becomes(user, cell("payout", 1), 500);
  await has(user, cell("total", 12), "", "a blank judgement gives no total");
  await user.picture("04-thirty-people");
}

const goTo = (place: string): string => `跳到 ${place}`;

async function fixByClick(user: User, place: string): Promise<void> {
  const found = user.pane.getByRole("button", { name: goTo(place) });
  const card = user.pane.getByRole("listitem").filter({ has: found }).first();
  await card.getByRole("button", { name: /^修正/ }).first().click();
  await card.waitFor({ state: "detached" });
}

async function findAndFixMistakes(user: User): Promise<void> {
  await openTab(user, "检查");
  for (const person of Object.keys(slips).map(Number)) {
    const place = placeOf(slips, person);
    await user.pane
      .getByRole("button", { name: goTo(place) })
      .first()
      .waitFor();
  }
  await user.picture("05-check-findings");
  for (const person of [4, 6]) await fixByClick(user, placeOf(slips, person));
  await has(user, cell("mail_total", 4), 120, "full-width digits became a number");
  for (const person of Object.keys(rightAgain).map(Number)) {
    const place = placeOf(rightAgain, person);
    await user.press(goTo(place));
    await user.until(`the selection jumps to ${place}`, () => user.isSelected(place));
    await user.type(place, String(rightAgain[person]?.[idOf(rightAgain, person)]));
  }
  await user.reads(/^0 处错误/);
  await user.picture("06-nothing-wrong");
}

/** From a blank workbook to a month without mistakes. */
export const enterPeriod: readonly Step[] = [
  { title: "a new evaluation workbook grows in a blank one", act: newPeriod },
  { title: "thirty people are typed and pasted, and scored as they are entered", act: enterPeople },
  { title: "planted mistakes are found and put right through the pane", act: findAndFixMistakes },
];
