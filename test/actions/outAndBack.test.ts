import { actions } from "../../src/actions/excelActions";
import { collect } from "../../src/sheets/travel/collect";
import { writesOf } from "../../src/sheets/travel/decided";
import { rowMark, typedTable } from "../../src/sheets/travel/typedRows";
import type { Returned } from "../../src/sheets/travel/returned";
import { foundIn } from "../support/foundOf";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, smallRequest, today } from "./support";
import { there } from "./writing";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(smallRequest, silent));
  await excel.standIn.settled();
});
afterAll(async () => {
  await excel.close();
});

const read = async () => there(await must(actions.readOpenPeriod(today)));
const waiting = { progress: () => undefined, stop: new AbortController().signal };

/** What a file of somebody's part says, with one input typed over there. */
async function sentBack(number: string, input: string, value: number): Promise<Returned> {
  const { people, scheme } = await read();
  const person = there(people.find((one) => one.number === number));
  const { name, bytes } = await must(
    actions.splitWorkbook({ by: "", groups: [{ name: "样例主管", people: [person] }] }, today),
  );
  const others = people.filter((one) => one !== person);
  expect(
    foundIn(
      bytes,
      others.map((one) => one.name),
    ),
  ).toEqual([]);
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  const returned = await must(actions.readReturned(file, today, waiting, scheme));
  const rows = returned.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells, [input, { value, said: String(value), issue: null }]]),
  }));
  return { ...returned, rows };
}

test("A part goes out, comes back changed, is collected, and put back again", async () => {
  const file = await sentBack("ZX002", "timely_count", 20);
  const before = await read();
  expect(before.state.awaited).toMatchObject([{ name: "样例主管", backOn: null }]);
  const collection = collect({ raw: before.seen.raw, evaluated: before }, [file], before.state.awaited ?? []);
  const writes = writesOf(collection, {});
  expect(collection.cells).toMatchObject([{ kind: "changed", own: 19, offers: [{ value: 20 }] }]);
  expect(await must(actions.collectReturned({ files: collection.taken, decisions: {}, writes }, today))).toEqual({
    cells: 1,
    entries: 0,
  });
  await excel.standIn.settled();
  const after = await read();
  const row = there(typedTable(after.seen.raw).rows.find(({ number }) => number === "ZX002"));
  expect(row.cells.get("timely_count")?.value).toBe(20);
  expect(after.state.awaited?.map(({ backOn, rows }) => [backOn, rows[0]?.[2]])).toEqual([[today, rowMark(row)]]);
  const back = writes.map((one) => ({ ...one, was: one.value, value: one.was }));
  await must(actions.collectReturned({ files: [], decisions: {}, writes: back }, today));
  await excel.standIn.settled();
  const again = await actions.collectReturned({ files: [], decisions: {}, writes: back }, today);
  expect(again).toMatchObject({ ok: false, issues: [{ code: "cellChanged" }] });
});

test("Who has been given a slip is remembered, and a slip holds nobody else", async () => {
  const evaluated = await read();
  const [person, ...others] = evaluated.people.filter(({ evaluation }) => evaluation !== null);
  const { bytes } = await must(actions.makeSlips(there(person), evaluated, today));
  expect(
    foundIn(
      bytes,
      others.map(({ name }) => name),
    ),
  ).toEqual([]);
  await must(actions.noteSlips([there(person)], today));
  expect((await read()).state.slips).toEqual([[person?.number, person?.name, today]]);
});
