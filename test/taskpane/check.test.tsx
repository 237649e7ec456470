/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";

import type { Issue } from "../../src/domain/issue/issue";
import { failed, ok } from "../../src/domain/outcome/outcome";
import type { CellRef, Finding, Fix } from "../../src/sheets/kit/finding";
import { followed } from "./fakeActions";
import { approved, findings, october, team, titleOf } from "./periods";
import { browserParts, openPane, openStep, press, settle } from "./renderPane";

beforeEach(() => browserParts());

const open = async (setup: Parameters<typeof openPane>[1] = {}) => {
  const pane = await openPane(october({ findings }), setup);
  await openStep(/^检查/);
  return pane;
};

/** The check of a workbook in which writing makes these findings go; gives the fixes that were asked for. */
const openFixed = async (gone: readonly (Finding | undefined)[]) => {
  const applied: (readonly Fix[])[] = [];
  const applyFixes = (fixes: readonly Fix[]) => {
    applied.push(fixes);
    return Promise.resolve(ok(null));
  };
  const readOpenPeriod = () => {
    const left = applied.length === 0 ? findings : findings.filter((one) => !gone.includes(one));
    return Promise.resolve(ok(followed(october({ findings: left }))));
  };
  await open({ replaced: { applyFixes, readOpenPeriod } });
  return applied;
};

/** The fix goes out with whose row it was found in, or with what its rows said: nothing, as no sheet was read here. */
const whose = (finding?: Finding): unknown => {
  const { number, name } = finding?.person ?? {};
  return finding?.person ? { ...finding.fix, person: { number, name } } : { ...finding?.fix, seen: {} };
};

const cards = () => screen.getAllByRole("listitem");
const cardOf = (text: string) => {
  const card = cards().find((one) => one.textContent.includes(text));
  if (!card) throw new Error(`No finding says ${text}`);
  return within(card);
};

describe("the check", () => {
  it("groups what it found by severity, with counts, the gravest first", async () => {
    await open();
    const headings = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(["错误 3", "警告 2", "提示 2"]);
    expect(cards()).toHaveLength(findings.length);
  });

  it("says of each finding who, where, what was read and what was expected", async () => {
    await open();
    const card = cardOf(titleOf({ code: "missing", input: "exec_score" }));
    expect(card.getByText("1006 孙己六")).toBeTruthy();
    expect(card.getByText("空白")).toBeTruthy();
    expect(card.getByText("0 到 8 之间的分数，可带小数")).toBeTruthy();
  });

  it("jumps to the cell", async () => {
    const visited: CellRef[] = [];
    await open({ replaced: { goTo: (cell) => (visited.push(cell), Promise.resolve(ok(null))) } });
    await press("跳到 评分表!V13");
    expect(visited).toEqual([{ sheet: "评分表", address: "V13" }]);
  });

  it("shows only the severity asked for", async () => {
    await open();
    await press("警告 2");
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(["警告 2"]);
    expect(screen.getByRole("button", { name: "警告 2" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("applies a fix, says that it was done and where Ctrl+Z cannot take it back", async () => {
    const applied = await openFixed([findings[3]]);
    await press("修正：恢复公式");
    expect(applied).toEqual([[whose(findings[3])]]);
    expect(screen.getByText("已修正 评分表!AD11。此步不能用 Ctrl+Z 撤销。")).toBeTruthy();
  });

  it("offers to fix all of a kind once, shows every cell before it is written, and applies them together", async () => {
    const applied = await openFixed([findings[1], findings[2]]);
    expect(screen.getAllByRole("button", { name: /^同类/ })).toHaveLength(1);
    await press("同类 2 处一起改");
    const dialog = within(await screen.findByRole("dialog", { name: "将改动 2 个单元格" }));
    expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "评分表!P9 1002 李乙二“98” → 98",
      "评分表!P10 1003 王丙三“97” → 97",
    ]);
    expect(applied).toEqual([]);
    await press("全部修正（2）");
    expect(applied).toEqual([[whose(findings[1]), whose(findings[2])]]);
    expect(screen.getByText("已修正 2 处。")).toBeTruthy();
  });

  test.each<[helped: readonly number[], said: string]>([
    [[], "已写入，但 2 处问题仍然存在。"],
    [[1], "已修正 1 处，另有 1 处仍然存在。"],
  ])("says of what was written how much is still found (of two, %j are gone)", async (helped, said) => {
    await openFixed(helped.map((at) => findings[at]));
    await press("同类 2 处一起改");
    await press("全部修正（2）");
    expect(screen.getByText(said)).toBeTruthy();
  });

  it("leads the focus to the finding that stands in the place of the one put right", async () => {
    await openFixed([findings[1]]);
    const button = cardOf("'98").getByRole("button", { name: "修正：改为 98" });
    button.focus();
    await press("修正：改为 98");
    await waitFor(() => expect(document.activeElement?.textContent).toContain("'97"));
  });

  it("shows what follows from a finding with it, and puts both right together", async () => {
    const [, first, second] = findings;
    if (!first || !second) throw new Error("no findings");
    await openPane(october({ findings: [{ ...first, followers: [second] }] }));
    await openStep(/^检查/);
    expect(screen.getByRole("heading", { level: 3, name: "错误 1" })).toBeTruthy();
    expect(screen.getByText("由此引起 1 处")).toBeTruthy();
    await press("全部修正（2）");
    expect(await screen.findByRole("dialog", { name: "将改动 2 个单元格" })).toBeTruthy();
  });

  it("asks before a fix makes an approval lapse, and does nothing where the user stays with it", async () => {
    const applied: (readonly Fix[])[] = [];
    const applyFixes = (fixes: readonly Fix[]) => (applied.push(fixes), Promise.resolve(ok(null)));
    await openPane(october({ findings, approval: approved }), { replaced: { applyFixes } });
    await openStep(/^检查/);
    await press("修正：恢复公式");
    await screen.findByText("本期结果已批准");
    await press("取消");
    expect(applied).toEqual([]);
    await press("修正：恢复公式");
    await press("继续改动");
    expect(applied).toHaveLength(1);
    expect(screen.queryByText("本期结果已批准")).toBeNull();
  });

  it("stops at a cell that changed meanwhile and says which", async () => {
    const changed = failed<Issue>({ code: "cellChanged", sheet: "评分表", address: "P10", read: "99" });
    await open({ replaced: { applyFixes: () => Promise.resolve(changed) } });
    await press("同类 2 处一起改");
    await press("全部修正（2）");
    expect(screen.getByText("修正没有成功")).toBeTruthy();
    expect(screen.getByText(titleOf(changed.issues[0]))).toBeTruthy();
  });

  it("checks again after an edit and tells screen readers the new counts", async () => {
    const pane = await open();
    const told = () => screen.getAllByRole("status").map((status) => status.textContent);
    act(() => pane.actions.edit(october({ findings: findings.slice(1) })));
    await waitFor(() => expect(told()).toContain("2 处错误、2 处警告、2 条提示 · 改动表格后自动再检查"));
  });

  it("says that nothing is wrong when nothing is", async () => {
    const pane = await openPane(october({ people: team.slice(0, 3) }));
    await openStep(/^检查/);
    expect(screen.getByText(pane.words.check.allClear)).toBeTruthy();
  });

  describe("of a month that was only just made", () => {
    const blank = team.slice(0, 3).map((one) => ({ ...one, evaluation: null, rank: null }));
    const at = (address: string): CellRef => ({ sheet: "评分表", address });
    const nothing = (nth: number): Finding => ({
      severity: "error",
      issue: { code: "rowNotFilled" },
      at: at(`B${nth + 8}`),
      person: blank[nth] ?? null,
      fix: null,
    });
    const ofDepartment: Finding = {
      severity: "error",
      issue: { code: "missing", input: "workdays" },
      at: at("N3"),
      person: null,
      fix: null,
    };

    it("tells how far it is, in one place and not as errors", async () => {
      await openPane(october({ people: blank, findings: [ofDepartment, nothing(0), nothing(1), nothing(2)] }));
      expect(screen.getByText("0/3 已填")).toBeTruthy();
      expect(screen.getByText("3 人的数据还没有填，请到评分表逐人填写。")).toBeTruthy();
      await openStep(/^检查/);
      expect(await screen.findByText("0/3 已填")).toBeTruthy();
      expect(screen.getByText("部门数据还有 1 项没填")).toBeTruthy();
      expect(screen.queryAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual(["填写进度"]);
      expect(screen.getByText("张甲一", { exact: false })).toBeTruthy();
    });

    it("counts the people of each item, and calls a blank of the department an error once somebody was begun", async () => {
      const people = [...team.slice(4), ...blank.slice(1)];
      await openPane(october({ people, findings: [ofDepartment, nothing(1), nothing(2)] }));
      await openStep(/^检查/);
      const counts = (await screen.findByText("各项目已填人数")).closest("details")?.textContent;
      expect(counts).toContain("工作态度1/4");
      expect(counts).toContain("工作效率2/4");
      expect(screen.getByText("2/4 已填")).toBeTruthy();
      expect(screen.getByRole("heading", { name: "错误 1" })).toBeTruthy();
    });

    it("still waits for everybody before it can be approved", async () => {
      const approval = { status: "waiting", fingerprint: "f", madeOn: "2026-11-10", decidedOn: null } as const;
      await openPane(
        october({
          people: blank,
          findings: [nothing(0)],
          approval: { ...approval, decidedBy: "", reason: "", publishedOn: null },
        }),
      );
      await openStep(/^审批/);
      expect(screen.getByRole("button", { name: "批准…" }).getAttribute("aria-disabled")).toBe("true");
      expect(screen.getAllByText("还有 1 人没填，填好之前不能批准。", { exact: false })).toHaveLength(2);
      expect(screen.queryByText(/处错误/)).toBeNull();
    });
  });

  it("says that there is nobody to check on an empty sheet", async () => {
    const pane = await openPane(october({ people: [] }));
    await openStep(/^检查/);
    expect(screen.getByText(pane.words.check.nobody)).toBeTruthy();
  });

  it("draws a thousand findings page by page", async () => {
    const many = Array.from({ length: 1000 }, (_, nth) => ({
      severity: "error" as const,
      issue: { code: "missing" as const, input: "exec_score" },
      at: { sheet: "评分表", address: `V${nth + 8}` },
      person: null,
      fix: null,
    }));
    await openPane(october({ findings: many }));
    await openStep(/^检查/);
    const before = cards().length;
    expect(before).toBeLessThan(100);
    await press(/^再显示/);
    await settle();
    expect(cards().length).toBe(before * 2);
  });
});
