/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import type { CellRef } from "../../src/sheets/finding";
import { approved, findings, october, team } from "./months";
import { browserParts, openPane, openStep, press } from "./renderPane";

beforeEach(() => browserParts());

const complete = team.filter((person) => person.evaluation);
const published = october({
  people: complete,
  approval: { ...approved, publishedOn: "2026-11-13" },
  findings: findings.slice(-1),
});
const open = async (month: ReturnType<typeof october>, setup: Parameters<typeof openPane>[1] = {}) => {
  const pane = await openPane(month, setup);
  await openStep(/^面谈/);
  return pane;
};

describe("the interviews", () => {
  it("lists everyone due with grade, state and last day", async () => {
    await open(published);
    const list = within(screen.getByRole("region", { name: "待面谈人员" }));
    expect(list.getAllByRole("button").map((row) => row.textContent)).toEqual([
      "1004 赵丁四E · 已面谈已面谈",
      "1005 钱戊五E · 未生成 · 11月27日周五前",
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
    expect(screen.getByText(/新生成 1 份，保留 1 份原有记录。/)).toBeTruthy();
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
    expect(screen.getByText(new RegExp(`还有 ${incomplete.length} 人没有总分`))).toBeTruthy();
  });

  it("lists what people must decide and promises to do nothing by itself", async () => {
    await open(published);
    const cases = within(screen.getByRole("region", { name: "需要人工决定" }));
    expect(cases.getByText(/系统只列出，不作处理/)).toBeTruthy();
    expect(cases.getByRole("button", { name: "1005 钱戊五" })).toBeTruthy();
  });
});
