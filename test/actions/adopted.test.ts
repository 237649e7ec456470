import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { type RunningExcel, startExcel } from "../support/excel";
import { order, pictureOf, source, typeTable } from "./adoptedScene";
import { must, silent, today } from "./support";
import { names, there } from "./writing";

let excel: RunningExcel;
const name = "10月 考核";

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

const read = async (): Promise<EvaluatedPeriod> => there(await must(actions.readOpenPeriod(today)));

const told = ({ findings }: EvaluatedPeriod): string[] =>
  findings.map(({ severity, issue, at }) => `${severity} ${issue.code} ${at?.address ?? ""}`);

const totals = ({ people }: EvaluatedPeriod): unknown[] =>
  people.map((person) => [person.name, person.row, person.evaluation?.total ?? null]);

const onSheet = (act: (sheet: Excel.Worksheet) => void, sheet = name): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

describe("A table that people have", () => {
  let before: unknown;

  beforeAll(async () => {
    excel.reset();
    await typeTable();
    before = await pictureOf(name);
    await must(actions.adoptTable(order, today, silent));
  });

  test("is adopted without a change to its sheet, and what is found stands at its cells", async () => {
    expect(await pictureOf(name)).toEqual(before);
    expect(names(excel)).toEqual([name, "说明", "规则", "事件台账", "_KPI"]);
    const period = await read();
    expect(told(period)).toEqual([
      "error outOfRange D7",
      "error missing H8",
      "warning resultsDiffer I5",
      "notice fullWidthDigits H5",
      "notice nameWithSigns C7",
      "notice unitTyped G7",
    ]);
    expect(totals(period)).toEqual([
      ["样例甲", 4, 92],
      ["样例乙", 5, 84],
      ["样例 丙", 7, null],
      ["样例丁", 8, null],
    ]);
    expect(period.adopted).toMatchObject({
      sheet: name,
      missing: [],
      added: [],
      source: { everybody: source.everybody },
    });
    const differing = period.findings.find(({ issue }) => issue.code === "resultsDiffer");
    expect(differing?.issue).toEqual({ code: "resultsDiffer", sheet: name, cells: 2, withoutResult: 0 });
    expect(excel.standIn.grid.tables().map(({ name: table }) => table)).toEqual(["tblLedger"]);
  });

  test("is put right in its own cells, and nothing else of it is touched", async () => {
    const { findings } = await read();
    const fixes = findings.flatMap(({ fix, person }) => (fix ? [{ ...fix, person }] : []));
    await must(actions.applyFixes(fixes));
    await excel.user.type(`'${name}'!D7`, 20);
    await excel.user.type(`'${name}'!H8`, 12);
    const after = await pictureOf(name);
    expect(excel.values(`'${name}'!G5:H8`)).toEqual([
      [38, 9],
      ["", ""],
      [30, 16],
      [20, 12],
    ]);
    const undone = JSON.parse(JSON.stringify(after)) as { formulas: unknown[][] };
    for (const [row, column, was] of [
      [4, 7, "９"],
      [6, 6, "30分"],
      [6, 3, 22],
      [7, 7, ""],
    ] as const)
      (undone.formulas[row] ?? [])[column] = was;
    expect(undone).toEqual(before);
    expect(totals(await read())).toEqual([
      ["样例甲", 4, 92],
      ["样例乙", 5, 84],
      ["样例 丙", 7, 86],
      ["样例丁", 8, 55],
    ]);
  });

  test("takes results into blank cells of its own columns, and nowhere else", async () => {
    const grades = () => actions.writeResults({ results: ["grade"], as: "values" }, today);
    const refusal = (issue: object) => ({ ok: false, issues: [issue] });
    expect(await grades()).toMatchObject(refusal({ code: "resultInTheWay", address: "J4" }));
    await excel.user.type(`'${name}'!J4:J8`, [[""], ["b"], [""], [""], [""]]);
    expect(await grades()).toMatchObject(refusal({ code: "resultInTheWay", address: "J5", read: "b" }));
    await excel.user.type(`'${name}'!J5`, "");
    expect(await must(grades())).toEqual({ cells: 4 });
    expect(excel.values(`'${name}'!J4:J8`)).toEqual([["A"], ["C"], [""], ["B"], ["E"]]);
    expect(await must(grades())).toEqual({ cells: 0 });
  });

  test("takes formulas over its own cells, right behind it where it has no column, and gives them up again", async () => {
    const asked = { results: ["total", "grade", "pay"], as: "formulas" } as const;
    const refusal = (issue: object) => ({ ok: false, issues: [issue] });
    const grades = excel.values(`'${name}'!J4:J8`);
    await excel.user.type(`'${name}'!J4:J8`, [[""], [""], [""], [""], [""]]);
    const shown = excel.formulas(`'${name}'!I4:I8`);
    expect(await actions.writeResults(asked, today)).toMatchObject(
      refusal({ code: "resultInTheWay", address: "I4", read: "=SUM(D4:H4)" }),
    );
    await excel.user.type(`'${name}'!I4:I8`, [[""], [""], [""], [""], [""]]);
    expect(await actions.writeResults(asked, today)).toMatchObject(
      refusal({ code: "formulaReadsOtherwise", address: "E5", read: "优" }),
    );
    await excel.user.type(`'${name}'!E5`, 20);
    const before = await pictureOf(name);
    await onSheet((sheet) => void (sheet.tables.add("P1:P2", true).name = "tblTheirs"));
    expect(await actions.writeResults(asked, today)).toMatchObject(refusal({ code: "tableFillsItself", sheet: name }));
    await onSheet((sheet) => sheet.tables.getItem("tblTheirs").delete());
    const { headings, cells } = await must(actions.previewResults(asked, today));
    expect(headings).toEqual([{ at: { sheet: name, address: "L3" }, text: "奖金(元)" }]);
    expect(cells.map(({ at }) => at.address).slice(0, 4)).toEqual(["I4", "J4", "L4", "I5"]);
    expect(cells[1]?.to).toMatchObject({ formula: expect.stringMatching(/^=IF\(I4="","",INDEX\(/) as string });
    expect(await pictureOf(name)).toEqual(before);
    expect(await must(actions.writeResults(asked, today))).toEqual({ cells: 12 });
    await excel.user.type(`'${name}'!D5`, "");
    expect(excel.values(`'${name}'!I3:L8`)).toEqual([
      ["", "", "", "奖金(元)"],
      [92, "A", "", 500],
      ["", "", "迟到", ""],
      ["", "", "", ""],
      [86, "B", "", 400],
      [55, "E", "", 250],
    ]);
    await excel.user.type(`'${name}'!D5`, 17);
    expect(told(await read()).filter((line) => line.includes("esult"))).toEqual([]);
    expect((await read()).adopted).toMatchObject({ missing: [], added: [], source: { made: ["奖金(元)"] } });
    await excel.user.type(`'${name}'!I7`, 87);
    expect(await must(actions.takeResultsBack(today))).toEqual({ cells: 12, kept: 0 });
    expect((await read()).adopted?.source).not.toHaveProperty("made");
    await excel.user.type(`'${name}'!I7`, "");
    expect(await pictureOf(name)).toEqual(before);
    await excel.user.type(`'${name}'!I4:I8`, shown);
    await excel.user.type(`'${name}'!J4:J8`, grades);
  });

  test("is followed when rows change places, columns come in and the sheet gets another name", async () => {
    await onSheet((sheet) => {
      const [first, second] = [sheet.getRange("A4:H4"), sheet.getRange("A5:H5")];
      first.values = [[2, "K002", "样例乙", 17, "优", "", 38, 9]];
      second.values = [[1, "K001", "样例甲", 18, 20, "", 36, 18]];
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("1:1").insert("Down");
      sheet.name = "十月";
    });
    const period = await read();
    expect(totals(period)).toEqual([
      ["样例乙", 5, 84],
      ["样例甲", 6, 92],
      ["样例 丙", 8, 86],
      ["样例丁", 9, 55],
    ]);
    expect(period.adopted).toMatchObject({ sheet: "十月", source: { mapping: { sheet: "十月" } } });
  });

  test("is approved, shown on cards and talked about like any other", async () => {
    await must(actions.makeApproval(today, silent));
    await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
    const cards = await must(actions.makeCards("all", today, silent));
    expect(cards.people).toBe(4);
    const { made } = await must(actions.makeInterviews(today, silent));
    expect(made).toEqual(["面谈_样例丁"]);
    await must(
      actions.logIncident(
        { date: "2026-10-08", number: "K004", rule: "事假", times: "1", evidence: "假条", recorder: "" },
        today,
      ),
    );
    const period = await read();
    expect(period.ledger).toMatchObject([{ number: "K004", name: "样例丁" }]);
    expect(period.state.approval?.status).toBe("approved");
    expect(period.interviews).toMatchObject([{ sheet: "面谈_样例丁", person: { number: "K004", row: 9 } }]);
    expect(told(period)).toEqual([
      "warning resultsDiffer J5",
      "warning ledgerEntrySince A5",
      "notice nameWithSigns C8",
      "notice gradeForDecision C9",
    ]);
  });

  test("is said anew where its headings say other things, wherever its sheet has gone", async () => {
    await excel.user.type("十月!F4", "人均产能(20)");
    expect(told(await read())).toContain("error mappedColumnGone C3");
    const { mapping } = there((await read()).adopted).source;
    const columns = mapping.columns.map((column) =>
      column.heading.includes("人均效能") ? { ...column, heading: "服务（40分） › 人均产能(20)" } : column,
    );
    await excel.user.type("十月!B3:C3", [["", ""]]);
    expect(await actions.readOpenPeriod(today)).toMatchObject({ ok: false, issues: [{ code: "tableNotFound" }] });
    expect((await must(actions.readTables())).adopted).toMatchObject({
      sheet: "十月",
      month: "2026-10",
      source: { mapping },
    });
    await excel.user.type("十月!B3:C3", [["工号", "姓名"]]);
    await must(actions.remapTable({ ...source, mapping: { ...mapping, columns } }, today));
    expect(totals(await read())).toEqual([
      ["样例乙", 5, 84],
      ["样例甲", 6, 92],
      ["样例 丙", 8, 86],
      ["样例丁", 9, 55],
    ]);
  });

  test("is sorted, filled and grown by its owner alone", async () => {
    const refused = { ok: false, issues: [{ code: "notOnTheirTable", sheet: "十月" }] };
    expect(await actions.sortPeople("name")).toMatchObject(refused);
    expect(await actions.addPeople([{ number: "K9", name: "样例新" }])).toMatchObject(refused);
    expect(await actions.freezeRecords()).toMatchObject(refused);
    expect(await actions.takeFigures([], today)).toMatchObject(refused);
  });
});
