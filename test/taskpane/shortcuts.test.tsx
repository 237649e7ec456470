/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { ok } from "../../src/domain/outcome/outcome";
import type { NewEntry } from "../../src/sheets/reading/newEntry";
import { approval, findings, october } from "./periods";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";
import type { Finding } from "../../src/sheets/kit/finding";
import { shipped } from "../support/shipped";
import { followed } from "./fakeActions";
import { browserParts, openPane, openStep, press, settle } from "./renderPane";

beforeEach(() => {
  browserParts();
  localStorage.clear();
});

const key = async (name: string, on: Element = document.body, more: KeyboardEventInit = {}) => {
  fireEvent.keyDown(on, { key: name, bubbles: true, ...more });
  await settle();
};

const chosen = () => screen.getByRole("tab", { selected: true }).textContent;

test("1 to 4 lead to the steps, J and K from finding to finding", async () => {
  await openPane(october({ findings }));
  await key("3");
  expect(chosen()).toContain("审批");
  await key("2");
  expect(chosen()).toContain("检查");
  await screen.findByRole("heading", { name: "错误 3" });
  await key("j");
  await key("j");
  expect(document.activeElement?.textContent).toContain("'98");
  await key("k");
  expect(document.activeElement?.textContent).toContain("空白");
});

test("keys of Excel, of an input method and of a field are left alone, and so are all once they are turned off", async () => {
  await openPane(october({ findings }));
  const before = chosen();
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
    await key("3", document.body, more);
  const field = document.body.appendChild(document.createElement("input"));
  await key("3", field);
  expect(chosen()).toBe(before);
  await key("?");
  expect(await screen.findByRole("dialog", { name: "键盘快捷键" })).toBeTruthy();
  await key("3");
  expect(chosen()).toBe(before);
  fireEvent.click(screen.getByRole("switch"));
  await press("关闭");
  await key("3");
  expect(chosen()).toBe(before);
});

test("N records an incident: what is missing is said at its field, then the entry is written", async () => {
  const logged: NewEntry[] = [];
  const logIncident = (entry: NewEntry) => (logged.push(entry), Promise.resolve(ok({ row: 7 })));
  await openPane(october(), { replaced: { logIncident } });
  await key("n");
  await screen.findByRole("dialog", { name: "登记事件" });
  await press("写入事件台账");
  expect(screen.getByText("事件没有写证据", { exact: false })).toBeTruthy();
  expect(logged).toEqual([]);
  const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const rule = screen.getByLabelText<HTMLSelectElement>(/^事件类型/).options[1]?.value ?? "";
  fill(/^员工/, "1002");
  fill(/^日期/, "2026-10-08");
  fill(/^事件类型/, rule);
  fill(/^证据/, "录音 1024");
  await press("写入事件台账");
  expect(logged).toEqual([
    { date: "2026-10-08", number: "1002", rule, times: "1", evidence: "录音 1024", recorder: "" },
  ]);
  expect(screen.getByText("已写入事件台账第 7 行；评分表里的次数请一并核对。")).toBeTruthy();
});

describe("A count that an incident leaves behind on 评分表", () => {
  const rule = ledgerRules(shipped("000"), "zh-CN")[0];
  const person = { row: 6, number: "1002", name: "样例乙" };
  const behind: Finding = {
    severity: "warning",
    issue: { code: "countBelowLedger", input: rule?.input ?? "", count: 1, entries: 2 },
    at: { sheet: "评分表", address: "D6" },
    person,
    fix: null,
  };
  /** After the entry the sheet is read with what D6 holds. */
  const afterwards = async (typed: string | number, findings: readonly Finding[]) => {
    const fixed: unknown[] = [];
    const month = october();
    const grid = Array.from({ length: 6 }, () => ["", "", "", typed]);
    const seen = followed({ ...month, findings });
    const period = {
      ...seen,
      seen: { ...seen.seen, raw: { ...seen.seen.raw, score: { name: "评分表", values: grid, formulas: grid } } },
    };
    await openPane(month, {
      replaced: {
        logIncident: () => Promise.resolve(ok({ row: 7 })),
        readOpenPeriod: () => Promise.resolve(ok(period)),
        applyFixes: (fixes) => (fixed.push(...fixes), Promise.resolve(ok(null))),
      },
    });
    await key("n");
    await screen.findByRole("dialog", { name: "登记事件" });
    const fill = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    fill(/^员工/, "1002");
    fill(/^日期/, "2026-10-08");
    fill(/^事件类型/, rule?.name ?? "");
    fill(/^证据/, "录音 1024");
    await press("写入事件台账");
    return fixed;
  };

  test("is shown with what it would be, and written by a click alone", async () => {
    const fixed = await afterwards(1, [behind]);
    expect(screen.getByRole("dialog").textContent).toContain("在评分表（评分表!D6）是 1 次，台账共 2 次");
    expect(fixed).toEqual([]);
    await press("把评分表改为 2 次");
    expect(fixed).toMatchObject([{ kind: "setValue", from: 1, to: 2, person: { number: "1002" } }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test.each<[what: string, typed: string | number, findings: readonly Finding[]]>([
    ["where a formula counts", "=COUNTIFS(A1,1)", [behind]],
    ["where it agrees", 2, []],
    ["of somebody else", 1, [{ ...behind, person: { ...person, number: "1001" } }]],
    ["of another kind", 1, [{ ...behind, issue: { ...behind.issue, input: "late_early" } as Finding["issue"] }]],
  ])("is not offered %s", async (_what, typed, findings) => {
    await afterwards(typed, findings);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

test("who decided last is offered again", async () => {
  const waiting = october({ approval: approval() });
  await openPane({ ...waiting, state: { ...waiting.state, approver: "周审批" } });
  await openStep(/^审批/);
  await press("批准…");
  expect((await screen.findByLabelText<HTMLInputElement>(/^审批人/)).value).toBe("周审批");
});

test("a published month says how the next one begins", async () => {
  const published = { ...approval(), status: "approved" as const, decidedOn: "2026-11-12", publishedOn: "2026-11-13" };
  const month = october({ approval: { ...published, decidedBy: "周审批" } });
  const version = { version: "", from: "2027-01", on: "2026-11-01", by: "人事", changes: [] };
  await openPane({ ...month, state: { ...month.state, approver: "周审批", pending: [version] } });
  await openStep(/^审批/);
  expect(await screen.findByRole("heading", { name: "开始下月考核" })).toBeTruthy();
  expect(screen.getByText("在“沿用上期工作簿”里选这个文件，核对带入的内容后新建", { exact: false })).toBeTruthy();
  expect(screen.getByText("审批人 周审批")).toBeTruthy();
  expect(screen.getByText("2027年1月起的新数字继续等待")).toBeTruthy();
  expect(screen.getByText(`带入人员 ${month.people.length} / ${month.people.length} 人`)).toBeTruthy();
});
