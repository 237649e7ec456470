/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Actions } from "../../src/actions/actions";
import { failed, ok } from "../../src/domain/outcome/outcome";
import type { CellRef } from "../../src/sheets/kit/finding";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { KeptComparison } from "../../src/sheets/compared/comparedSheet";
import type { SheetGrid } from "../../src/sheets/kit/grid";
import { doesTo } from "../actions/writing";
import { gridOf } from "../sheets/adopt/gridOf";
import { october } from "./periods";
import { browserParts, openPane, press, settle, today } from "./renderPane";

beforeEach(() => browserParts());

const headings = ["姓名", "通话质量(20)", "人均效能(20)", "工作效率(40)", "工作态度(20)", "总分", "等级", "小组评价"];

/** Their grades cut above 90; one mark is blank, one total was typed. */
const people: readonly (readonly CellValue[])[] = [
  ["样例甲", 18, 18, 36, 18],
  ["样例乙", 19, 18, 37, 19],
  ["样例丙", 18, "", 36, 18],
  ["样例丁", 18, 17, 34, 18, 95],
];

const theirTable = (name = "十月考核"): SheetGrid =>
  gridOf(
    [
      headings,
      ...people.map((cells, nth) => {
        const row = nth + 2;
        const own = [...cells, `=SUM(B${row}:E${row})`].slice(0, 6);
        return [...own, `=IF(F${row}>90,"A",IF(F${row}>=85,"B",IF(F${row}>=80,"C",IF(F${row}>=75,"D","E"))))`, "好"];
      }),
    ],
    { name },
  );

/** Every action that would write fails the test. */
const writingNothing = Object.fromEntries(
  Object.entries(doesTo).flatMap(([action, does]) =>
    does === "writes" ? [[action, () => Promise.reject(new Error(`${action} wrote`))]] : [],
  ),
) as Partial<Actions>;

const reading = (...grids: SheetGrid[]): Partial<Actions> => ({
  ...writingNothing,
  readTables: () => Promise.resolve(ok({ grids, hidden: [], tooLarge: [], adopted: null })),
});

async function openCompare(replaced: Partial<Actions>) {
  const pane = await openPane(null, { replaced });
  await press("核对现有考核表…");
  await settle();
  return pane;
}

const cards = (heading: RegExp): string[] => {
  const section = screen.getByRole("region", { name: heading });
  return within(section)
    .getAllByRole("listitem")
    .map((card) => card.textContent);
};

describe("Comparing an existing table", () => {
  it("proposes table, policy and columns, leaves doubtful columns open, and tells every difference with its cause", async () => {
    const gone: CellRef[] = [];
    await openCompare({
      ...reading(theirTable()),
      goTo: (cell) => {
        gone.push(cell);
        return Promise.resolve(ok(null));
      },
    });
    await press(/十月考核：标题第 1 行，数据第 2-5 行/);
    expect(within(screen.getByRole("region", { name: "十月考核" })).getByText("样例甲")).toBeTruthy();
    await press("下一步");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "按哪份制度核对" }).value).toBe("000");
    const meaning = (heading: RegExp) => screen.getByLabelText<HTMLSelectElement>(heading).value;
    expect([/^姓名/, /^通话质量/, /^总分/, /^等级/].map(meaning)).toEqual([
      "name|",
      "mark|call_quality",
      "result|total",
      "result|grade",
    ]);
    expect(meaning(/^小组评价.*待确认/)).toBe("none|");
    fireEvent.change(screen.getByLabelText("拒不执行或不接受批评"), { target: { value: "no" } });
    await press("开始核对");
    expect(screen.getByText("总分：2 人一致，1 人不同，1 人算不出")).toBeTruthy();
    expect(screen.getByText("等级：1 人一致，2 人不同，1 人算不出")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "需要看的结果 4" })).toBeTruthy();
    const told = [/^空白或缺少数据（1）/, /^等级分数线不同（1）/, /^手工填写（1）/, /^因前一项结果不同（1）/].flatMap(
      cards,
    );
    expect(told).toEqual([
      expect.stringMatching(/样例丙 总分.*表中 72.*按制度 算不出.*“人均效能”（C4）是空白，表中公式按 0 计算/),
      expect.stringMatching(/样例甲 等级.*表中 B.*按制度 A.*要高于 90 分才是“A”/),
      expect.stringMatching(/样例丁 总分.*表中 95.*按制度 87.*手工填写/),
      expect.stringMatching(/样例丁 等级.*表中 A.*按制度 B.*总分已经不同：表中 95，按制度 87/),
    ]);
    expect(screen.getByText("待确认、没有使用的列：小组评价。")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /十月考核!G2/ }));
    await settle();
    expect(gone).toEqual([{ sheet: "十月考核", address: "G2" }]);
    expect(screen.getByText("只读取、只比较，不会改动表里的内容。")).toBeTruthy();
  });

  it("leaves out who lacks what no column tells, says what that is, and shows findings without a button that would write", async () => {
    await openCompare(reading(theirTable()));
    await press(/十月考核：/);
    await press("下一步");
    await press("开始核对");
    expect(screen.getByText("总分：0 人一致，0 人不同，4 人算不出")).toBeTruthy();
    expect(screen.getByText(/表中没有这些数据的列.*“拒不执行”/)).toBeTruthy();
    expect(cards(/^数据里的问题/).join("\n")).toMatch(/样例丙[^]*十月考核!C4/);
    expect(screen.queryByRole("button", { name: /^(改为|全部|一起)/ })).toBeNull();
  });

  it("keeps the comparison as a sheet with what was read, and says so", async () => {
    const kept: KeptComparison[] = [];
    await openCompare({
      ...reading(theirTable()),
      keepComparison: (one) => {
        kept.push(one);
        return Promise.resolve(ok({ sheet: "影子核对" }));
      },
    });
    await press(/十月考核：/);
    await press("下一步");
    await press("开始核对");
    await press("作为工作表保留");
    expect(screen.getByText(/^已生成“影子核对”。/)).toBeTruthy();
    expect(kept.map(({ table, readOn, people }) => ({ table, readOn, people }))).toEqual([
      { table: { sheet: "十月考核", header: "1", rows: "2-5" }, readOn: today, people: 4 },
    ]);
  });

  it("does not go on while nobody says whose the rows are, or two columns are one thing", async () => {
    await openCompare(reading(theirTable()));
    await press(/十月考核：/);
    await press("下一步");
    const say = (heading: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(heading), { target: { value } });
    say(/^人均效能/, "mark|call_quality");
    expect(screen.getByText("有两列都是通话质量，只能留一列。")).toBeTruthy();
    await press("开始核对");
    expect(screen.queryByText(/核对情况/)).toBeNull();
    say(/^人均效能/, "none|");
    say(/^姓名/, "none|");
    expect(screen.getByText("请指明哪一列是姓名或工号。")).toBeTruthy();
  });

  it("takes rows that are put right by hand at once, and asks what words of a column count as", async () => {
    const table = theirTable();
    const marks = gridOf(
      table.formulas.map((cells, nth) => (nth === 4 ? [cells[0] ?? "", "优", ...cells.slice(2)] : cells)),
      { name: "十月考核" },
    );
    await openCompare(reading(marks));
    await press(/十月考核：/);
    const typeRow = (field: string, value: string) =>
      fireEvent.change(screen.getByLabelText(field), { target: { value } });
    typeRow("人员首行", "3");
    expect(screen.getByText("不算作人员的行：第 2 行（手工排除）。")).toBeTruthy();
    typeRow("人员末行", "2");
    expect(screen.getByText("人员末行不能在人员首行上面。")).toBeTruthy();
    await press("下一步");
    expect(screen.queryByText("按哪份制度核对")).toBeNull();
    typeRow("人员末行", "5");
    await press("下一步");
    fireEvent.change(screen.getByLabelText("“优”＝"), { target: { value: "18" } });
    fireEvent.change(screen.getByLabelText("拒不执行或不接受批评"), { target: { value: "no" } });
    await press("开始核对");
    expect(cards(/^手工填写/).join("\n")).toMatch(/样例丁 总分.*表中 95.*按制度 87/);
    expect(screen.queryByText(/样例甲/)).toBeNull();
  });

  it("says what to do where no table is, and keeps saying what failed", async () => {
    await openCompare(reading());
    expect(screen.getByText("没有找到考核表")).toBeTruthy();
  });

  it("tells a refusal and reads again when asked", async () => {
    let isRefused = true;
    await openCompare({
      readTables: () =>
        Promise.resolve(
          isRefused
            ? failed({ code: "excelRefused", excelCode: "GeneralException", reason: "", place: "" })
            : ok({ grids: [theirTable()], hidden: [], tooLarge: ["导出"], adopted: null }),
        ),
    });
    expect(screen.getByText(/读取现有表格/)).toBeTruthy();
    isRefused = false;
    await press("重新读取");
    expect(screen.getByText("单元格太多，没有查看：导出。")).toBeTruthy();
    expect(screen.getByRole("button", { name: /十月考核：/ })).toBeTruthy();
  });

  it("is reached from the menu in a workbook with a period too, and a step leads back", async () => {
    await openPane(october(), { replaced: reading(theirTable()) });
    await settle();
    fireEvent.click(screen.getByRole("button", { name: "更多" }));
    fireEvent.click(await screen.findByRole("menuitem", { name: "核对现有考核表…" }));
    await settle();
    expect(screen.getByRole("button", { name: /十月考核：/ })).toBeTruthy();
    await press("返回");
    expect(screen.getByRole("heading", { name: "准备" })).toBeTruthy();
  });
});
