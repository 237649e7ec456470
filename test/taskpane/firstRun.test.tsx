/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { NewPeriod, SamplePeriod } from "../../src/actions/actions";
import type { Issue } from "../../src/domain/issue/issue";
import { failed, ok } from "../../src/domain/outcome/outcome";
import { followed } from "./fakeActions";
import { october } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";

beforeEach(() => browserParts());

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) => fireEvent.change(field(label), { target: { value } });

describe("first run", () => {
  it("says what the add-in does and offers a new workbook and a sample month", async () => {
    const { words } = await openPane(null);
    expect(screen.getByText(words.first.lead)).toBeTruthy();
    expect(screen.getByRole("button", { name: "新建考核工作簿" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "载入示例月份" })).toBeTruthy();
    expect(screen.queryByRole("tablist")).toBeNull();
  });

  it("loads the sample month at one click and then shows the month", async () => {
    let made = false;
    const { words } = await openPane(null, {
      replaced: {
        samplePeriod: ({ schemeId, language, month }) => {
          made = schemeId === "000" && language === "zh-CN" && month === "2026-10";
          return Promise.resolve(ok(null));
        },
        readOpenPeriod: () => Promise.resolve(ok(made ? followed(october()) : null)),
      },
    });
    await press("载入示例月份");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("客服部 2026年10月");
    expect(screen.getByText(new RegExp(words.first.sampleMade))).toBeTruthy();
  });

  it("says that the workbook is unchanged when Excel refuses, keeps saying so, and tries again", async () => {
    const refusal = failed<Issue>({
      code: "excelRefused",
      excelCode: "AccessDenied",
      reason: "protected",
      place: "评分表",
    });
    const sampleMonth = jest.fn(() => Promise.resolve(refusal));
    const { words } = await openPane(null, { replaced: { samplePeriod: sampleMonth } });
    await press("载入示例月份");
    expect(screen.getByText(words.trouble.title(words.job.sample))).toBeTruthy();
    expect(screen.getByText(words.trouble.unchanged)).toBeTruthy();
    await press(words.trouble.details);
    expect(screen.getByText(/excelCode: AccessDenied/)).toBeTruthy();
    await press(words.trouble.again);
    expect(sampleMonth).toHaveBeenCalledTimes(2);
    await press(words.dismiss);
    expect(screen.queryByText(words.trouble.unchanged)).toBeNull();
  });
});

describe("the form for a new workbook", () => {
  const asks: NewPeriod[] = [];
  const made = (request: NewPeriod) => {
    asks.push(request);
    return Promise.resolve(ok(null));
  };
  beforeEach(() => (asks.length = 0));

  it("proposes last month, the pane's language and forty rows", async () => {
    await openPane(null, { replaced: { newPeriod: made } });
    await press("新建考核工作簿");
    await press("新建");
    expect(asks).toEqual([
      {
        schemeId: "000",
        department: "客服部",
        month: "2026-10",
        periodLength: "month",
        language: "zh-CN",
        rows: 40,
        dialect: "addin",
        sheets: {},
      },
    ]);
  });

  it.each([
    ["部门名称", " ", "请填写部门名称。"],
    ["评分表行数", "0", "请填 1 到 1,000 之间的整数。"],
    ["评分表行数", "12.5", "请填 1 到 1,000 之间的整数。"],
    ["评分表行数", "1001", "请填 1 到 1,000 之间的整数。"],
  ])("refuses %s “%s” and says why", async (label, value, message) => {
    await openPane(null, { replaced: { newPeriod: made } });
    await press("新建考核工作簿");
    type(new RegExp(label), value);
    await press("新建");
    expect(screen.getByText(message)).toBeTruthy();
    expect(asks).toEqual([]);
  });

  it("asks for other names where sheets of the user bear the usual ones, and proposes free ones", async () => {
    const taken = ["评分表", "评分表 2026-10"];
    await openPane(null, {
      replaced: {
        newPeriod: (request) => {
          asks.push(request);
          return Promise.resolve(asks.length > 1 ? ok(null) : failed({ code: "nameTaken", names: taken }));
        },
      },
    });
    await press("新建考核工作簿");
    await press("新建");
    expect(field(/“评分表”改名为/).value).not.toBe("评分表 2026-10");
    type(/“评分表”改名为/, "评分表");
    await settle();
    expect(screen.getByText("这个名称仍与已有工作表重名。")).toBeTruthy();
    type(/“评分表”改名为/, "十月评分");
    await press("新建");
    expect(asks.at(-1)?.sheets).toEqual({ score: "十月评分" });
  });

  it("loads a sample of the chosen policy, by other names where the usual ones are taken", async () => {
    const samples: SamplePeriod[] = [];
    const { words } = await openPane(null, {
      replaced: {
        samplePeriod: (request) => {
          samples.push(request);
          return Promise.resolve(samples.length > 1 ? ok(null) : failed({ code: "nameTaken", names: ["评分表"] }));
        },
      },
    });
    await press("新建考核工作簿");
    await import("../../src/taskpane/policy/choose/ChoosePolicy");
    await press("更换");
    await press(/^客诉绩效考核/);
    await press(words.create.sample);
    expect(samples).toMatchObject([{ schemeId: "001", language: "zh-CN", month: "2026-09", sheets: {} }]);
    await press(words.create.sample);
    expect(samples.at(-1)?.sheets?.score).toMatch(/^评分表 2026/);
  });
});
