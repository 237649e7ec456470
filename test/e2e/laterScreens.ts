import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { cellAt } from "../../src/sheets/kit/address";
import { scheme000 } from "../support/period000";
import { cancel, dialog, fromMenu, giveUp, heading, type Screen, tab, type Visitor } from "./visitor";

/** What the sample's mistakes should have been, by column and person. */
const right = [
  ["report_total", 1, "64"],
  ["personal_calls", 3, "185"],
  ["mail_ontime", 4, "138"],
  ["enthusiasm", 5, "4"],
  ["number", 6, "CS007"],
  ["exec_score", 7, "7"],
  ["report_followed", 8, "59"],
  ["ignored_or_wrong", 9, "1"],
] as const;

async function putRight({ user, language, scoreSheet }: Visitor): Promise<void> {
  const { columns, headerRow } = scoreLayout(scheme000, language, right.length);
  for (const [id, person, value] of right) {
    const column = columns.findIndex((one) => one.id === id);
    await user.paste(`${scoreSheet}!${cellAt(headerRow + 1 + person, column)}`, [[value]]);
  }
}

/** The approval is kept, and the list of people that was typed is given up. */
async function keepApproval({ user, words }: Visitor): Promise<void> {
  const asked = user.pane.getByRole("dialog", { name: words.approve.lapseTitle });
  await asked.getByRole("button", { name: words.cancel, exact: true }).click();
  await asked.waitFor({ state: "detached" });
  await user.pane.getByRole("dialog").getByRole("button", { name: words.cancel, exact: true }).click();
  await user.reads(words.leave.lead);
}

/** What is asked and shown once nothing is wrong any more. */
export const approvedScreens: readonly Screen[] = [
  {
    name: "approve-asked",
    async show(visit) {
      await cancel(visit);
      await putRight(visit);
      await tab(visit, "approve");
      await visit.user.press(visit.words.approve.renew);
      await visit.user.press(visit.words.approve.approveDots);
      await dialog(visit);
    },
  },
  {
    name: "publish",
    async show({ user, words }) {
      const asked = user.pane.getByRole("dialog");
      await asked.getByLabel(words.approve.by).fill("A. Sample");
      await asked.getByRole("button", { name: words.approve.approve, exact: true }).click();
      await user.reads(words.approve.decidedApprove);
      await user.reads(words.approve.publishOn);
    },
  },
  {
    name: "choose-people",
    async show(visit) {
      await tab(visit, "interviews");
      await visit.user.press(visit.words.interviews.choose);
      await dialog(visit);
    },
  },
  {
    name: "lapse",
    async show(visit) {
      await cancel(visit);
      await tab(visit, "prepare");
      await visit.user.press(visit.words.prepare.add);
      await visit.user.pane.getByLabel(visit.words.add.field).fill(visit.words.add.placeholder);
      await visit.user.press(visit.words.add.submit("2"));
      await visit.user.reads(visit.words.approve.lapseTitle);
    },
  },
];

/** A table of people's own, with a result that does not come out of its marks. */
const theirTable = [
  ["工号", "姓名", "通话质量", "人均效能", "工作效率", "工作态度", "总分", "等级"],
  ["K001", "样例甲", "20", "20", "38", "19", "97", "A"],
  ["K002", "样例乙", "18", "15", "35", "18", "86", "B"],
  ["K003", "样例丙", "15", "10", "30", "17", "82", "B"],
];

/** How a table of people's own is compared with the policy. */
export const comparingScreens: readonly Screen[] = [
  {
    name: "compare",
    async show(visit) {
      await keepApproval(visit);
      await giveUp(visit);
      await visit.user.paste("Sheet1!A1:H4", theirTable);
      await fromMenu(visit, visit.words.menu.compare);
      await heading(visit, visit.compare.areas);
    },
  },
  {
    name: "compare-columns",
    async show({ user, compare }) {
      await user.press(compare.next);
      await user.pane.getByRole("heading", { name: new RegExp(compare.steps.columns), level: 3 }).waitFor();
    },
  },
  {
    name: "compare-outcome",
    async show({ user, compare }) {
      await user.press(compare.compare);
      await user.pane.getByRole("heading", { name: new RegExp(compare.steps.outcome), level: 3 }).waitFor();
    },
  },
];
