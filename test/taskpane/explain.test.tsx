/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/outcome/outcome";
import type { CellRef } from "../../src/sheets/kit/finding";
import { followed } from "./fakeActions";
import { october, team, titleOf } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";

beforeEach(() => browserParts());

const standOn = async (pane: Awaited<ReturnType<typeof openPane>>, row: number) => {
  act(() => pane.actions.move({ sheet: "评分表", address: `F${row}` }));
  await settle();
};
const item = (name: RegExp) => within(screen.getByRole("region", { name }));

describe("the explanation of a score", () => {
  it("follows the row selected in the grid, below every screen", async () => {
    const pane = await openPane(october());
    await standOn(pane, 9);
    expect(screen.getByRole("button", { name: /94.00 A, 李乙二的评分说明$/ })).toBeTruthy();
    await standOn(pane, 12);
    expect(screen.getByRole("button", { name: /40.00 E, 钱戊五的评分说明$/ })).toBeTruthy();
  });

  it("knows the person the user already stood on when the month was read", async () => {
    let evaluated: ReturnType<typeof october> | null = null;
    const pane = await openPane(null, {
      replaced: { readOpenPeriod: () => Promise.resolve(ok(evaluated && followed(evaluated))) },
    });
    await standOn(pane, 9);
    evaluated = october();
    await act(() => pane.store.refresh());
    expect(screen.getByRole("button", { name: /李乙二的评分说明/ })).toBeTruthy();
  });

  it("keeps the person when the user moves to a cell that is nobody's", async () => {
    const pane = await openPane(october());
    await standOn(pane, 9);
    await standOn(pane, 2);
    act(() => pane.actions.move({ sheet: "规则", address: "F10" }));
    expect(screen.getByRole("button", { name: /李乙二的评分说明/ })).toBeTruthy();
  });

  it("shows each item with its points, every reason with what it cost, and the clause", async () => {
    const pane = await openPane(october());
    await standOn(pane, 9);
    await press(/李乙二的评分说明/);
    const calls = item(/^通话质量, 得 15 分/);
    expect(calls.getByText(/轻视.*1 次.*扣 5 分/)).toBeTruthy();
    expect(calls.getByText("−5")).toBeTruthy();
    expect(calls.getByTitle("R000-11").textContent).toBe("制度“轻视、责问、反问或不耐烦…”");
    expect(item(/^工作态度/).getByText(/前 3 次不扣/)).toBeTruthy();
  });

  it("shows the total, the grade with both edges, the allowance and the way to the next grade", async () => {
    const pane = await openPane(october());
    await standOn(pane, 10);
    await press(/王丙三的评分说明/);
    expect(screen.getByText(/总分 16 \+ 15 \+ 32 \+ 18 = 81 分/)).toBeTruthy();
    expect(screen.getByText(/C 级：80（含）–85（不含），奖金 350 元/)).toBeTruthy();
    expect(screen.getByText(/还差 4 分到 B/)).toBeTruthy();
  });

  it("lists the incidents on record, each leading to its row", async () => {
    const visited: CellRef[] = [];
    const pane = await openPane(october(), {
      replaced: { goTo: (cell) => (visited.push(cell), Promise.resolve(ok(null))) },
    });
    await standOn(pane, 9);
    await press(/李乙二的评分说明/);
    await press(/^10月13日/);
    expect(visited).toEqual([{ sheet: "事件台账", address: "A5" }]);
  });

  it("says what is missing where there is no score", async () => {
    const pane = await openPane(october());
    await standOn(pane, 13);
    await press(/孙己六的评分说明/);
    expect(screen.getByRole("heading", { name: "暂不能出分" })).toBeTruthy();
    expect(screen.getByText(titleOf({ code: "missing", input: "exec_score" }))).toBeTruthy();
  });

  it("finds a person by number or name", async () => {
    await openPane(october());
    await press(/^评分说明/);
    const box = screen.getByRole("combobox", { name: "选择人员" });
    fireEvent.change(box, { target: { value: "丁四" } });
    fireEvent.click(box);
    await settle();
    const options = within(screen.getByRole("listbox")).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual(["1004 赵丁四"]);
    fireEvent.click(options[0] ?? box);
    await settle();
    expect(item(/^通话质量/).getByText("−6")).toBeTruthy();
  });

  it("steps through the list and stops at its ends", async () => {
    const pane = await openPane(october());
    await standOn(pane, team.at(-2)?.row ?? 0);
    await press(/钱戊五的评分说明/);
    await press("下一位");
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: "选择人员" }).value).toBe("1006 孙己六");
    expect(screen.getByRole("button", { name: "下一位" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("opens with the focus on its heading and closes with Esc, back to where the user was", async () => {
    const pane = await openPane(october());
    await standOn(pane, 9);
    await press(/李乙二的评分说明/);
    expect(document.activeElement?.textContent).toBe("评分说明");
    fireEvent.keyDown(document.activeElement ?? document, { key: "Escape" });
    await settle();
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/李乙二的评分说明$/);
  });
});
