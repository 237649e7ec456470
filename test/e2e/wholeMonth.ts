import assert from "node:assert/strict";
import type { User } from "./harness";
import { letterOf, rightAgain, rowsOf, slips, team, typedBlocks } from "./team";

const sheet = "评分表";
const firstRow = 8;
const rowOf = (person: number): number => firstRow + person;
const cell = (id: string, person: number): string => `${sheet}!${letterOf(id)}${rowOf(person)}`;

const button = (user: User, name: string | RegExp) => user.pane.getByRole("button", { name }).first();
const openStep = async (user: User, name: string): Promise<void> => {
  await user.pane
    .getByRole("tab", { name: new RegExp(`^${name}|${name}`) })
    .first()
    .click();
};
const one = async (user: User, address: string) => (await user.values(address))[0]?.[0];

async function newMonth(user: User): Promise<void> {
  await user.picture("01-blank-workbook");
  await button(user, "新建考核工作簿").click();
  await user.pane.getByLabel("部门名称").fill("客户服务部");
  await user.pane.getByLabel("评分表行数").fill("40");
  await user.picture("02-new-month-form");
  await button(user, "新建").click();
  await user.until("the sheets are there", async () => (await user.sheets()).includes("事件台账"));
  await user.pane.getByText("考核工作簿已建好").waitFor();
  assert.deepEqual(await user.sheets(), ["Sheet1", "说明", "规则", "评分表", "事件台账", "(_KPI)"]);
  await user.picture("03-new-month");
}

async function enterPeople(user: User): Promise<void> {
  for (const person of [0, 1]) {
    await user.type(cell("number", person), String(team[person]?.["number"]));
    await user.type(cell("name", person), String(team[person]?.["name"]));
    await user.type(cell("personal_calls", person), String(team[person]?.["personal_calls"]));
  }
  assert.equal(await one(user, cell("name", 1)), team[1]?.["name"], "typed on the keyboard");
  for (const block of typedBlocks) await user.paste(cell(block[0] ?? "", 0), rowsOf(block, team));
  await user.until("a good month scores 100", async () => (await one(user, cell("total", 1))) === 100);
  assert.equal(await one(user, cell("grade", 1)), "A");
  assert.equal(await one(user, cell("payout", 1)), 500);
  assert.equal(await one(user, cell("total", 12)), "", "a blank judgement gives no total");
  await user.picture("04-thirty-people");
}

async function findAndFixMistakes(user: User): Promise<void> {
  await openStep(user, "检查");
  const places = Object.entries(slips).map(([person, changes]) => cell(Object.keys(changes)[0] ?? "", Number(person)));
  for (const place of places)
    await user.pane
      .getByRole("button", { name: `跳到 ${place}` })
      .first()
      .waitFor();
  await user.picture("05-check-findings");
  for (const person of [4, 6]) {
    const [id = ""] = Object.keys(slips[person] ?? {});
    const card = user.pane
      .getByRole("listitem")
      .filter({ has: user.pane.getByRole("button", { name: `跳到 ${cell(id, person)}` }) });
    await card.getByRole("button", { name: /^修正/ }).first().click();
    await card.first().waitFor({ state: "detached" });
  }
  assert.equal(await one(user, cell("mail_total", 4)), 120, "full-width digits became a number");
  for (const [person, changes] of Object.entries(rightAgain)) {
    const [[id, value] = ["", ""]] = Object.entries(changes);
    const place = cell(id, Number(person));
    await user.pane
      .getByRole("button", { name: `跳到 ${place}` })
      .first()
      .click();
    await user.until(`the selection jumps to ${place}`, async () =>
      user.page.evaluate((wanted) => {
        const running = window.standIn;
        if (!running) return false;
        const area = running.excel.locate(wanted);
        const selected = running.grid.selection();
        return selected.sheet === area.sheet && selected.row === area.row && selected.column === area.column;
      }, place),
    );
    await user.type(place, String(value));
  }
  await user.pane
    .getByText(/^0 处错误/)
    .first()
    .waitFor();
  await user.picture("06-nothing-wrong");
}

async function watchGradesMove(user: User): Promise<void> {
  assert.equal(await one(user, cell("grade", 0)), "A");
  await user.type(cell("rude_tone", 0), "3");
  await user.until("three incidents cost 15 points", async () => (await one(user, cell("total", 0))) === 85);
  assert.equal(await one(user, cell("grade", 0)), "B");
  const rules = await user.values("规则!A1:H140");
  const at = rules.findIndex((row) => row.includes("B") && row.includes(85) && row.includes(400));
  assert.ok(at >= 0, "规则 shows band B from 85 for 400");
  const column = rules[at]?.indexOf(85) ?? -1;
  const edge = `规则!${"ABCDEFGH"[column] ?? ""}${at + 1}`;
  await user.type(edge, "86");
  await user.until("a raised edge moves the grade", async () => (await one(user, cell("grade", 0))) === "C");
  await user.picture("07-band-raised");
  await user.type(edge, "85");
  await user.until("the edge is put back", async () => (await one(user, cell("grade", 0))) === "B");
  await user.type(cell("rude_tone", 0), "0");
  await user.until("the count is put back", async () => (await one(user, cell("grade", 0))) === "A");
}

/** The month of a customer-service department, from a blank workbook to grades that move with the policy. */
export const wholeMonth: readonly { title: string; act: (user: User) => Promise<void> }[] = [
  { title: "a new evaluation workbook grows in a blank one", act: newMonth },
  { title: "thirty people are typed and pasted, and scored as they are entered", act: enterPeople },
  { title: "planted mistakes are found and put right through the pane", act: findAndFixMistakes },
  { title: "grades move with a count and with an edited band", act: watchGradesMove },
];
