/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Actions } from "../../src/actions/actions";
import type { RecordRequest } from "../../src/actions/importRecords";
import { ok } from "../../src/domain/outcome/outcome";
import type { CellValue } from "../../src/sheets/kit/plan";
import { october as october2026 } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";
import { october, tableOf } from "../sheets/records/invented";

const headers = ["流水号", "坐席", "来电时间", "是否接通", "等待(秒)"];
const rows: readonly (readonly CellValue[])[] = [
  ["T-1", "张甲一", october(1), "是", 8],
  ["T-2", "张甲一", october(2), "否", ""],
  ["T-3", "张甲一", "2026-10-02", "是", 12],
  ["T-4", "外人", october(3), "是", 30],
];
const table = { ...tableOf(headers, rows), table: null };
const { sheet, area } = table;

const actionsOver = (importRecords: Actions["importRecords"]): Partial<Actions> => ({
  findRecords: () => Promise.resolve(ok([{ sheet, area, table: null, headers }])),
  readRecords: () => Promise.resolve(ok({ table, formats: [], occupied: { personal_calls: [8, 9] } })),
  importRecords,
});

/** What the greyed button says of itself. */
const whyNot = (): string | null => {
  const id = screen.getByRole("button", { name: "写入公式" }).getAttribute("aria-describedby");
  return document.getElementById(id ?? "")?.textContent ?? null;
};
const choose = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};

describe("Counting from records", () => {
  it("needs no more than a look: table, columns, inputs and figures are there, with what is left out", async () => {
    browserParts();
    const asked: RecordRequest[] = [];
    await openPane(october2026(), {
      replaced: actionsOver((request) => {
        asked.push(request);
        return Promise.resolve(ok({ table: "tblRecords", written: 12, kept: 0, tidied: 1 }));
      }),
    });
    await press("从原始记录汇总…");
    await settle();
    const valueOf = (name: string) => screen.getByLabelText<HTMLSelectElement>(name).value;
    expect(headers.map(valueOf)).toEqual(["id", "name", "date", "answered", "response"]);
    expect(valueOf("个人接听量的汇总方法")).toContain("count");
    const row = within(screen.getByRole("region", { name: "每人的数字" }))
      .getByText("张甲一")
      .closest("tr");
    expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual(["张甲一", "2", "2"]);
    expect(screen.getByText("评分表里没有“外人”")).toBeTruthy();
    fireEvent.click(screen.getByLabelText("换成公式"));
    await press("写入 12 个公式");
    expect(asked).toMatchObject([{ tidy: true, replacesTyped: true, source: { sheet, table: null } }]);
    expect(asked[0]?.recipe.targets.map(({ input }) => input)).toEqual(["personal_calls", "personal_workdays"]);
    expect(screen.getByText(/已写入 12 个公式/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "从原始记录汇总…" })).toBeTruthy();
  });

  it("writes nothing while nobody says whose the rows are", async () => {
    browserParts();
    await openPane(october2026(), { replaced: actionsOver(() => Promise.reject(new Error("written"))) });
    await press("从原始记录汇总…");
    await settle();
    fireEvent.change(screen.getByLabelText("坐席"), { target: { value: "text" } });
    await settle();
    expect(whyNot()).toBe("请指明哪一列是工号或姓名。");
    await press("写入公式");
    expect(screen.queryByText(/没有成功/)).toBeNull();
  });

  it("chooses no way, unit or limit for people: the greyed button says which is missing, and a limit has its column's unit", async () => {
    browserParts();
    const asked: RecordRequest[] = [];
    const heads = ["坐席", "来电时间", "处理时长"];
    const calls = {
      ...tableOf(heads, [
        ["张甲一", october(1), 30],
        ["张甲一", october(2), 90],
      ]),
      table: null,
    };
    await openPane(october2026(), {
      replaced: {
        findRecords: () => Promise.resolve(ok([{ sheet, area: calls.area, table: null, headers: heads }])),
        readRecords: () => Promise.resolve(ok({ table: calls, formats: [], occupied: {} })),
        importRecords: (request) => {
          asked.push(request);
          return Promise.resolve(ok({ table: "tblRecords", written: 6, kept: 0, tidied: 0 }));
        },
      },
    });
    await press("从原始记录汇总…");
    await settle();
    for (const remove of screen.queryAllByRole("button", { name: /^不填/ })) fireEvent.click(remove);
    await settle();
    expect(whyNot()).toBe("请在“要填的项目”里至少选一项。");
    await choose("再填一个项目", "rude_tone");
    expect(whyNot()).toBe("请选择“语气不当”的汇总方法。");
    await choose("语气不当的汇总方法", "sum|处理时长|||");
    expect(whyNot()).toBe("请选择“处理时长”的单位：按秒、分钟还是小时，结果相差很大。");
    await choose("处理时长的单位", "hours");
    expect(screen.queryByRole("button", { name: "写入公式" })).toBeNull();
    await choose("处理时长", "response");
    await choose("语气不当的汇总方法", "count||atMost|处理时长|");
    expect(whyNot()).toBe("请填写“语气不当”所用的“处理时长”限值。");
    await choose("处理时长限值", "2");
    await press(/^写入 \d+ 个公式/);
    expect(asked[0]?.recipe.targets).toEqual([
      { input: "rude_tone", aggregate: { kind: "count", where: { kind: "atMost", column: "处理时长", limit: 7200 } } },
    ]);
  });

  it("says what to do where no records are", async () => {
    browserParts();
    await openPane(october2026());
    await press("从原始记录汇总…");
    await settle();
    expect(screen.getByText("没有找到记录表")).toBeTruthy();
    expect(screen.getByRole("button", { name: "重新查找" })).toBeTruthy();
  });
});
