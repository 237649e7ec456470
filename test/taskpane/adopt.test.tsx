/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { Actions, AdoptOrder } from "../../src/actions/actions";
import { failed, ok } from "../../src/domain/outcome/outcome";
import type { AdoptedSource } from "../../src/sheets/book/adoptedSource";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { ResultsAsked } from "../../src/sheets/plannedResults";
import { gridOf } from "../sheets/adopt/gridOf";
import { october } from "./periods";
import { browserParts, openPane, openStep, press, settle } from "./renderPane";

beforeEach(() => browserParts());

const people: readonly (readonly CellValue[])[] = [
  ["样例甲", 18, 18, 36, 18, 90, "A"],
  ["样例乙", 17, 17, 34, 17, 85, "B"],
];

const table = gridOf(
  [["姓名", "通话质量(20)", "人均效能(20)", "工作效率(40)", "工作态度(20)", "总分", "等级"], ...people],
  {
    name: "十月考核",
  },
);

const reading: Partial<Actions> = {
  readTables: () => Promise.resolve(ok({ grids: [table], hidden: [], tooLarge: [], adopted: null })),
};

async function toAdoption(replaced: Partial<Actions>) {
  await openPane(null, { replaced: { ...reading, ...replaced } });
  await press("采用现有考核表…");
  await settle();
  await press(/十月考核：/);
  await press("下一步");
  fireEvent.change(screen.getByLabelText("拒不执行或不接受批评"), { target: { value: "no" } });
  await press("开始核对");
  await press("就用这张表考核");
}

describe("Adopting a table", () => {
  it("says what is made and what is not touched, asks for the department and taken names, and hands on what was said", async () => {
    const orders: AdoptOrder[] = [];
    await toAdoption({
      adoptTable: (order) => {
        orders.push(order);
        return Promise.resolve(orders.length === 1 ? failed({ code: "nameTaken", names: ["规则"] }) : ok(null));
      },
    });
    expect(screen.getByText("说明、规则、事件台账，以及一张隐藏的设置表。")).toBeTruthy();
    expect(screen.getByText("不新建评分表。")).toBeTruthy();
    const department = screen.getByLabelText(/^部门/);
    fireEvent.change(department, { target: { value: " " } });
    await press("采用");
    expect(orders).toEqual([]);
    fireEvent.change(department, { target: { value: "客服二部" } });
    await press("采用");
    await press("采用");
    expect(orders.map(({ department: name, month, schemeId, sheets }) => ({ name, month, schemeId, sheets }))).toEqual([
      { name: "客服二部", month: "2026-10", schemeId: "000", sheets: {} },
      {
        name: "客服二部",
        month: "2026-10",
        schemeId: "000",
        sheets: { policy: expect.stringMatching(/^规则 /) as string },
      },
    ]);
    const [{ source } = { source: null }] = orders;
    expect(source?.everybody).toEqual({ exec_refuse: false });
    expect(source?.mapping.columns.slice(0, 2)).toEqual([
      { heading: "姓名", means: { kind: "name" } },
      { heading: "通话质量(20)", means: { kind: "mark", id: "call_quality" } },
    ]);
    expect(screen.queryByText("采用现有考核表")).toBeNull();
  });

  it("is refused where rows said by hand would not be found again", async () => {
    await openPane(null, { replaced: reading });
    await press("采用现有考核表…");
    await settle();
    await press(/十月考核：/);
    fireEvent.change(screen.getByLabelText("人员末行"), { target: { value: "2" } });
    await press("下一步");
    await press("开始核对");
    await press("就用这张表考核");
    expect(screen.getByText(/按手工指定的行，下次打开时找不到同样的人/)).toBeTruthy();
  });

  it("can begin with a policy that is drafted from the headings, each figure with its cell", async () => {
    await openPane(null, { replaced: reading });
    await press("采用现有考核表…");
    await settle();
    await press(/十月考核：/);
    await press("下一步");
    await press("按表头起草制度…");
    expect(screen.getByText("从表里读到的")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /十月考核!B1/ }).length).toBeGreaterThan(0);
    await press("使用这份制度");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "按哪份制度核对" }).value).toBe("draft");
    expect(screen.getByLabelText<HTMLSelectElement>(/^通话质量/).value).toBe("input|item_2");
  });
});

const source: AdoptedSource = {
  mapping: {
    sheet: "十月考核",
    columns: [
      { heading: "姓名", means: { kind: "name" } },
      { heading: "总分", means: { kind: "result", id: "total" } },
    ],
  },
};

/** As the workbook remembers it. */
const asAdopted = () => {
  const { scheme, month } = october().state;
  return { scheme, month, sheet: "十月考核", source };
};

const adopted = () =>
  october({ adopted: { sheet: "十月考核", source, missing: ["通话质量(20)"], added: ["小组评价"] } });

describe("A period in a table of people's own", () => {
  it("shows the table with what has changed, and offers nothing that does not exist there", async () => {
    const written: ResultsAsked[] = [];
    await openPane(adopted(), {
      replaced: {
        writeResults: (order) => {
          written.push(order);
          return Promise.resolve(ok({ cells: 6 }));
        },
      },
    });
    await openStep(/准备/);
    expect(await screen.findByText(/找不到这些列：通话质量\(20\)/)).toBeTruthy();
    expect(screen.getByText("新出现、没有使用的列：小组评价。")).toBeTruthy();
    for (const name of [/^排序/, /^添加/, /^从原始记录汇总…/])
      expect(screen.queryByRole("button", { name })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>(/^等级：表里没有这一列/).checked).toBe(false);
    expect(screen.getByLabelText("总分：写入“总分”列的空白单元格")).toBeTruthy();
    await press("写入结果");
    expect(written).toEqual([{ results: ["total"], as: "values" }]);
    expect(screen.getByText(/已写入 6 个单元格/)).toBeTruthy();
  });

  it("shows formulas before it writes them, and takes them back at a press", async () => {
    const asked: string[] = [];
    const [person] = adopted().people;
    const at = { sheet: "十月考核", address: "F2" };
    const theirs = { row: 2, number: "", name: "样例甲", at: { name: at, number: at }, isHidden: false, cells: [] };
    const cell = { at, value: "", formula: "", result: "total" as const, policy: 90, to: { formula: "=B2+C2" } };
    const { state } = adopted();
    await openPane(adopted(), {
      replaced: {
        previewResults: ({ as, results }) => {
          asked.push(`preview ${as} ${results.join()}`);
          const shown = person ? [{ ...cell, person, theirs: { ...theirs, results: {}, remark: "" } }] : [];
          return Promise.resolve(
            ok({ headings: [{ at: { ...at, address: "G1" }, text: "等级" }], cells: shown, state }),
          );
        },
        writeResults: ({ as }) => {
          asked.push(`write ${as}`);
          return Promise.resolve(ok({ cells: 1 }));
        },
        takeResultsBack: () => Promise.resolve(ok({ cells: 2, kept: 1 })),
      },
    });
    await openStep(/准备/);
    fireEvent.click(screen.getByLabelText("公式"));
    fireEvent.click(screen.getByLabelText(/^等级：表里没有这一列/));
    await press("预览公式");
    expect(screen.getByText("=B2+C2")).toBeTruthy();
    expect(screen.getByText("G1：新标题“等级”")).toBeTruthy();
    await press("写入结果");
    expect(asked).toEqual(["preview formulas total,grade", "write formulas"]);
    await press("撤销写入的结果");
    expect(screen.getByText("已清除 2 个单元格。另有 1 格之后改过，没有清除。")).toBeTruthy();
  });

  it("is chosen anew where it is not found, with the policy that the workbook remembers", async () => {
    const said: AdoptedSource[] = [];
    const { scheme, month } = october().state;
    const mapping = { ...source.mapping, columns: [{ heading: "员工", means: { kind: "name" as const } }] };
    const remembered = { scheme, month, sheet: "十月考核", source: { mapping } };
    await openPane(null, {
      replaced: {
        readOpenPeriod: () => Promise.resolve(failed({ code: "tableNotFound", sheet: "十月考核", headings: ["员工"] })),
        readTables: () => Promise.resolve(ok({ grids: [table], hidden: [], tooLarge: [], adopted: remembered })),
        remapTable: (one) => {
          said.push(one);
          return Promise.resolve(ok(null));
        },
      },
    });
    await press("重新指定表格和各列");
    await settle();
    await press(/十月考核：/);
    await press("下一步");
    expect(screen.queryByRole("combobox", { name: "按哪份制度核对" })).toBeNull();
    await press("保存");
    expect(said[0]?.mapping.columns.slice(0, 2)).toEqual([
      { heading: "姓名", means: { kind: "name" } },
      { heading: "通话质量(20)", means: { kind: "mark", id: "call_quality" } },
    ]);
  });

  it("has its columns said anew, begun with what they are", async () => {
    const said: AdoptedSource[] = [];
    await openPane(adopted(), {
      replaced: {
        ...reading,
        readTables: () => Promise.resolve(ok({ grids: [table], hidden: [], tooLarge: [], adopted: asAdopted() })),
        remapTable: (one) => {
          said.push(one);
          return Promise.resolve(ok(null));
        },
      },
    });
    await openStep(/准备/);
    await press("重新指定各列…");
    await settle();
    const meaning = (heading: RegExp) => screen.getByLabelText<HTMLSelectElement>(heading).value;
    expect([/^姓名/, /^总分/].map(meaning)).toEqual(["name|", "result|total"]);
    await press("保存");
    expect(said[0]?.mapping.columns.find(({ heading }) => heading === "总分")?.means).toEqual({
      kind: "result",
      id: "total",
    });
    expect(screen.getByRole("heading", { name: "准备" })).toBeTruthy();
  });
});
