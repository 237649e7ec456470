import assert from "node:assert/strict";
import { cellAt } from "../../src/sheets/kit/address";
import { has, openTab, type Step } from "./steps";
import type { User } from "./user";

/** Who has grade E or D, and nobody else. */
const due = ["面谈_样例壬三", "面谈_样例癸三", "面谈_样例辛三"];

const interviewSheets = async (user: User): Promise<string[]> =>
  (await user.sheets()).filter((name) => name.startsWith("面谈_")).sort();

async function makeSheets(user: User): Promise<void> {
  await openTab(user, "面谈");
  await user.press("生成面谈表（3 份）");
  await user.reads("已生成 3 份面谈表");
  assert.deepEqual(await interviewSheets(user), [...due].sort());
  await user.picture("12-interviews");
}

/** The cell to the right of the words before it. */
async function placeBeside(user: User, sheet: string, words: string): Promise<string> {
  const cells = await user.values(`${sheet}!A1:J60`);
  const row = cells.findIndex((line) => line.some((value) => String(value).startsWith(words)));
  assert.ok(row >= 0, `${sheet} has a place for ${words}`);
  const column = cells[row]?.findIndex((value) => String(value).startsWith(words)) ?? 0;
  return `${sheet}!${cellAt(row, column + 1)}`;
}

async function keepNotes(user: User): Promise<void> {
  const [sheet = ""] = due;
  const place = await placeBeside(user, sheet, "优点");
  const note = "客户等待时先致歉，再核对订单。";
  await user.type(place, note);
  await user.press("更新面谈表");
  await user.reads("3 份面谈表已更新");
  await has(user, place, note, "notes survive a renewal");
  await user.select(`${sheet}!A1`);
  await user.picture("13-interview-sheet");
}

/** Interview sheets for those whom the policy names, and what is written in them stays. */
export const holdInterviews: readonly Step[] = [
  { title: "exactly the people of grades D and E get an interview sheet", act: makeSheets },
  { title: "notes in an interview sheet survive its renewal", act: keepNotes },
];
