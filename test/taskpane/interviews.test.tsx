/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Actions } from "../../src/actions/actions";
import { ok } from "../../src/domain/outcome/outcome";
import type { CellRef } from "../../src/sheets/kit/finding";
import { approved, findings, october, team } from "./periods";
import { exampleOf, periodUnder, policy } from "./otherPolicies";
import { browserParts, openPane, openStep, press } from "./renderPane";

beforeEach(() => browserParts());

const complete = team.filter((person) => person.evaluation);
const published = october({
  people: complete,
  approval: { ...approved, publishedOn: "2026-11-13" },
  findings: findings.slice(-1),
});
const open = async (evaluated: ReturnType<typeof october>, setup: Parameters<typeof openPane>[1] = {}) => {
  const pane = await openPane(evaluated, setup);
  await openStep(/^面谈/);
  return pane;
};

describe("the interviews", () => {
  it("lists everyone due with grade, state and last day", async () => {
    await open(published);
    const list = within(screen.getByRole("region", { name: "待面谈人员" }));
    expect(list.getAllByRole("button").map((row) => row.textContent)).toEqual([
      "1004 赵丁四E · 已面谈已面谈",
      "1005 钱戊五E · 未生成 · 11月27日（周五）截止",
    ]);
    expect(list.getByText("1 / 2 人已面谈")).toBeTruthy();
  });

  it("opens the interview sheet, or the row where there is none yet", async () => {
    const visited: CellRef[] = [];
    await open(published, { replaced: { goTo: (cell) => (visited.push(cell), Promise.resolve(ok(null))) } });
    await press(/赵丁四/);
    await press(/钱戊五.*未生成/);
    expect(visited).toEqual([
      { sheet: "面谈_赵丁四", address: "A1" },
      { sheet: "评分表", address: "A12" },
    ]);
  });

  it("makes the missing sheets and says how many were made and kept", async () => {
    await open(published, {
      replaced: { makeInterviews: () => Promise.resolve(ok({ made: ["面谈_钱戊五"], kept: ["面谈_赵丁四"] })) },
    });
    await press("生成面谈表（1 份）");
    expect(screen.getByText(/已生成 1 份面谈表，另有 1 份保留原有记录。/)).toBeTruthy();
  });

  it("makes no sheets before the results are approved", async () => {
    await open(october({ people: complete }));
    expect(screen.getByText(/结果批准后才能生成面谈表/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^生成面谈表/ }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says that nobody is due when nobody is", async () => {
    await open(october({ people: complete.slice(0, 2), approval: approved }));
    expect(screen.getByText("本月没有需要面谈的人员")).toBeTruthy();
  });

  it("says that nobody is due so far while results are missing", async () => {
    const incomplete = team.filter((person) => !person.evaluation);
    await open(october({ people: [...complete.slice(0, 2), ...incomplete] }));
    expect(screen.getByText("目前没有需要面谈的人员")).toBeTruthy();
    expect(screen.getByText(new RegExp(`还有 ${incomplete.length} 人未出分`))).toBeTruthy();
  });

  it("lists what people must decide and promises to do nothing by itself", async () => {
    await open(published);
    const cases = within(screen.getByRole("region", { name: "由负责人决定，系统不自动处理" }));
    expect(cases.getByText(/是否采取由负责人决定/)).toBeTruthy();
    expect(cases.getByRole("button", { name: "1005 钱戊五" })).toBeTruthy();
  });

  it("takes people the policy does not name, with a last day of one's own", async () => {
    const makeInterviews = jest.fn<ReturnType<Actions["makeInterviews"]>, Parameters<Actions["makeInterviews"]>>(() =>
      Promise.resolve(ok({ made: ["面谈_张甲一"], kept: [] })),
    );
    await open(published, { replaced: { makeInterviews } });
    await press("选择人员…");
    const dialog = within(screen.getByRole("dialog", { name: "选择面谈人员" }));
    expect(dialog.getAllByRole<HTMLInputElement>("checkbox").map((one) => one.labels?.[0]?.textContent)).toEqual([
      "1001 张甲一 · A",
      "1002 李乙二 · A",
      "1003 王丙三 · C",
    ]);
    fireEvent.click(dialog.getByRole("checkbox", { name: /张甲一/ }));
    fireEvent.change(dialog.getByLabelText("面谈期限（不填则按制度）"), { target: { value: "2026-12-04" } });
    await press("生成面谈表（选定 1 人）");
    expect(makeInterviews.mock.calls[0]?.[2]).toEqual([{ number: "1001", name: "张甲一", due: "2026-12-04" }]);
    expect(screen.getByText(/已生成 1 份面谈表/)).toBeTruthy();
  });

  it("offers the choice where the policy asks for nobody, once results are approved", async () => {
    const scheme = policy("003A");
    const people = [exampleOf(scheme), exampleOf(scheme)];
    await open(periodUnder(scheme, people));
    expect(screen.getByText(/没有规定绩效面谈。需要时可以自己选择人员/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "选择人员…" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("shows who was chosen, and lets go of everybody", async () => {
    const chosen = { number: "1001", name: "张甲一", due: null };
    const person = { number: "1001", name: "张甲一", row: 8 };
    const status = { person, grade: "A", sheet: "面谈_张甲一", isHeld: false, due: null, isChosen: true };
    const month = { ...published, interviews: [status] };
    const makeInterviews = jest.fn<ReturnType<Actions["makeInterviews"]>, Parameters<Actions["makeInterviews"]>>(() =>
      Promise.resolve(ok({ made: [], kept: [] })),
    );
    await open({ ...month, state: { ...month.state, chosenInterviews: [chosen] } }, { replaced: { makeInterviews } });
    expect(screen.getByRole("button", { name: /张甲一.*自选 · 待面谈/ })).toBeTruthy();
    await press("选择人员…");
    fireEvent.click(screen.getByRole("checkbox", { name: /张甲一/, checked: true }));
    await press("生成面谈表（选定 0 人）");
    expect(makeInterviews.mock.calls[0]?.[2]).toEqual([]);
  });
});
