import assert from "node:assert/strict";
import path from "node:path";
import { periodFile, numbered } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { artefacts } from "./site";
import type { Step } from "./steps";
import type { User } from "./user";

const scheme = shipped("000");

const pictureOfPane = (user: User, name: string): Promise<unknown> =>
  user.page.locator("#pane iframe").screenshot({ path: path.join(artefacts, `pane-${name}.png`) });

function fileOf(month: string) {
  const people = numbered(scheme.examples.slice(0, 4).map(({ inputs }) => inputs));
  const edits = { "bands.4.from": 92 };
  const bytes = periodFile({ scheme, people, edits, state: { month, department: "客服二部" } });
  return { name: `客服考核 ${month}.xlsx`, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

async function choose(user: User): Promise<void> {
  await user.press("新建考核工作簿");
  await user.pane.locator("input[type=file]").first().setInputFiles(fileOf("2026-10"));
  await user.reads("客服考核 2026-10.xlsx");
  await user.reads("上期规则表里有 1 处改动没有登记");
  await user.press(/^带入人员 4/);
  await pictureOfPane(user, "carry-on");
}

async function refuse(user: User): Promise<void> {
  const old = {
    name: "旧.xls",
    mimeType: "application/octet-stream",
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  };
  await user.pane.locator("input[type=file]").first().setInputFiles(old);
  await user.reads(/旧格式的文件（\.xls/);
  await pictureOfPane(user, "carry-on-refused");
}

async function make(user: User): Promise<void> {
  await user.pane.getByLabel("K002 样例2").uncheck();
  await user.press("新建");
  await user.reads("考核工作簿已建好");
  const cells = (await user.values("评分表!A1:B20")).flat();
  assert.ok(cells.includes("样例1") && !cells.includes("样例2"), "those who stay are listed");
}

/** A file on a drive that does not answer: while `act` goes on nothing comes of reading it. */
async function whileFilesHang(user: User, act: () => Promise<void>): Promise<void> {
  const whole = await user.pane.evaluateHandle(() => {
    const method = Object.getOwnPropertyDescriptor(Blob.prototype, "arrayBuffer");
    Blob.prototype.arrayBuffer = () => new Promise(() => undefined);
    return method ?? {};
  });
  await act();
  await user.pane.evaluate((method) => Object.defineProperty(Blob.prototype, "arrayBuffer", method), whole);
}

/** Every cell of every sheet, hidden ones included. */
async function wholeWorkbook(user: User): Promise<unknown> {
  const sheets = (await user.sheets()).map((name) => name.replace(/^\((.*)\)$/, "$1"));
  return Promise.all(sheets.map(async (name) => [name, await user.values(`'${name}'!A1:AZ80`)]));
}

const chooseMonth = async (user: User): Promise<void> =>
  user.pane
    .locator("input[type=file]")
    .first()
    .setInputFiles([fileOf("2026-10")]);

async function stop(user: User): Promise<void> {
  await user.pane.getByRole("tab", { name: /审批/ }).click();
  await user.press("汇总各期文件…");
  const before = await wholeWorkbook(user);
  await whileFilesHang(user, async () => {
    await chooseMonth(user);
    await user.press("停止");
    await user.reads("已停止读取");
    await user.reads(/工作簿和已填写的内容都没有改动/);
  });
  await pictureOfPane(user, "stopped");
  assert.equal(await user.pane.getByText("客服考核 2026-10.xlsx").count(), 0, "nothing of the file is taken");
  assert.deepEqual(await wholeWorkbook(user), before, "the workbook is as it was");
}

async function rollUp(user: User): Promise<void> {
  await chooseMonth(user);
  await user.reads("客服考核 2026-10.xlsx");
  await pictureOfPane(user, "roll-up");
  await user.press("生成汇总表");
  await user.reads(/已生成“季度汇总 2026Q4”/);
  assert.ok((await user.sheets()).includes("季度汇总 2026Q4"), "the sheet is there");
  await user.picture("roll-up-sheet");
}

/** From the file of the month before to the next month, and from both to the quarter. */
export const carryOn: readonly Step[] = [
  { title: "the workbook before fills the form", act: choose },
  { title: "a file that cannot be read is refused with a reason", act: refuse },
  { title: "the new month has the people who stayed", act: make },
  { title: "reading that takes too long is stopped, says so and leaves the workbook as it was", act: stop },
  { title: "the months are rolled up to the quarter", act: rollUp },
];
