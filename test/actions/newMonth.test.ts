import { newMonth } from "../../src/actions/newMonth";
import { sampleMonth } from "../../src/actions/sampleMonth";
import { type RunningExcel, startExcel } from "../support/excel";

let excel: RunningExcel;
beforeAll(async () => { excel = await startExcel(); }, 400000);
beforeEach(() => { excel.reset(); });
afterAll(() => { excel.close(); });
const silent = () => undefined;

it("adds the sheets", async () => {
  const result = await newMonth({ schemeId: "000", language: "zh-CN", department: "客服部", month: "2026-10", rows: 10 }, silent);
  expect(result).toEqual({ ok: true, value: null });
  console.log(excel.standIn.counts, excel.standIn.grid.sheets(), excel.standIn.log);
}, 400000);
it("adds the sample", async () => {
  const result = await sampleMonth("zh-CN", "2026-11-22", silent);
  expect(result).toEqual({ ok: true, value: null });
  console.log(excel.values("评分表!A8:D20"), excel.texts("事件台账!A1:H10"));
}, 400000);
