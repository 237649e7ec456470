import { actions } from "../../src/actions/excelActions";
import type { Month } from "../../src/sheets/month";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
let month: Month;

const read = async (): Promise<Month> => {
  const found = await must(actions.readMonth(today));
  if (!found) throw new Error("There is no month.");
  return found;
};

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.sampleMonth("zh-CN", today, silent));
  month = await read();
}, 600_000);

afterAll(() => {
  excel.close();
});

describe("The sample month", () => {
  it("is that of the month before today, and 评分表 is in front", async () => {
    expect(month.state.month).toBe("2026-10");
    expect(await must(actions.place())).toEqual({ sheet: "评分表", address: "A8" });
  });

  it("lists ten people with slips to find", () => {
    expect(month.people.map((person) => person.name)).toHaveLength(10);
    console.log(month.findings.map((f) => [f.severity, f.issue.code, f.at?.address, f.person?.name, f.fix?.kind].join(" ")).join("\n"));
    console.log(month.people.map((p) => [p.number, p.name, p.evaluation?.total, p.evaluation?.band.grade, JSON.stringify(p.issues)].join(" ")).join("\n"));
  });

  it("keeps a staff number with leading zeros and a text with = as texts", async () => {
    await must(actions.addPeople([{ number: "0012", name: "=1+1" }]));
    const added = (await read()).people.at(-1);
    expect(added).toMatchObject({ number: "0012", name: "=1+1" });
  });

  it("refuses a number that stands in the list already", async () => {
    expect(await actions.addPeople([{ number: "CS001", name: "张甲一" }])).toEqual({
      ok: false,
      issues: [{ code: "peopleListed", numbers: ["CS001"] }],
    });
  });
  it("fixes", async () => {
    for (const f of (await read()).findings.filter((x) => x.fix)) console.log(f.issue, f.fix, await actions.applyFix(f.fix!));
    month = await read();
    console.log(month.findings.map((f) => [f.severity, f.issue.code, f.at?.address, f.person?.name, f.fix?.kind].join(" ")).join("\n"));
  });
  it("approval", async () => {
    excel.standIn.counts.reset();
    console.log(await actions.makeApproval(today, silent), excel.standIn.counts.byBatch);
    excel.standIn.counts.reset();
    console.log(await actions.makeApproval(today, silent), excel.standIn.counts.byBatch);
    console.log(excel.texts("审批表!A1:K30").map((r) => r.join("|")).join("\n"));
    console.log(await actions.decide({ kind: "return", by: "样例审批人", reason: "=请补证据" }, today));
    console.log(await actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
    excel.standIn.counts.reset();
    console.log(await actions.makeInterviews(today, silent), excel.standIn.counts.byBatch);
    console.log(excel.standIn.grid.sheets(), excel.texts("面谈名单!A1:H12").map((r) => r.join("|")).join("\n"));
  }, 300000);
});
