/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { askPane } from "../../src/actions/paneRequests";
import { approval, approved, findings, october, team } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";

beforeEach(() => browserParts());

const tabs = () => screen.getAllByRole("tab").map((tab) => tab.getAttribute("aria-label"));
const complete = team.filter((person) => person.evaluation);

describe("the month's path", () => {
  it.each([
    ["nobody is listed", october({ people: [] }), ["准备, 未完成", "检查, 未开始", "审批, 未开始", "面谈, 未开始"]],
    ["errors are open", october({ findings }), ["准备, 已完成", "检查, 3 项待处理", "审批, 未完成", "面谈, 未开始"]],
    [
      "the approval waits",
      october({ people: complete, approval: approval() }),
      ["准备, 已完成", "检查, 已完成", "审批, 未完成", "面谈, 未开始"],
    ],
    [
      "the approval sheet is out of date",
      october({ people: complete, approval: approval(), isApprovalStale: true }),
      ["准备, 已完成", "检查, 已完成", "审批, 1 项待处理", "面谈, 未开始"],
    ],
    [
      "the results are approved",
      october({ people: complete, approval: approved }),
      ["准备, 已完成", "检查, 已完成", "审批, 已完成", "面谈, 1 项待处理"],
    ],
  ])("says where each step stands when %s", async (_when, evaluated, expected) => {
    await openPane(evaluated);
    expect(tabs()).toEqual(expected);
  });

  it("is walked with the arrow keys, one stop for the Tab key", async () => {
    await openPane(october());
    const [first, second, , last] = screen.getAllByRole("tab");
    first?.focus();
    fireEvent.keyDown(document.activeElement ?? document, { key: "ArrowRight" });
    await settle();
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute("aria-selected")).toBe("true");
    expect(screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0)).toEqual([second]);
    fireEvent.keyDown(document.activeElement ?? document, { key: "End" });
    expect(document.activeElement).toBe(last);
    fireEvent.keyDown(document.activeElement ?? document, { key: "ArrowRight" });
    expect(document.activeElement).toBe(first);
  });

  it("follows the ribbon", async () => {
    await openPane(october());
    await act(async () => {
      askPane("approve");
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain("审批");
  });
});

describe("what to do next", () => {
  it.each([
    ["people are added first", october({ people: [] }), "从名单添加"],
    ["blanks are filled", october({ findings: findings.slice(0, 1) }), "去填写"],
    ["errors are put right", october({ findings }), "查看检查结果"],
    ["the sheet goes to approval", october({ people: complete }), "去审批"],
    ["the day of publication is recorded", october({ people: complete, approval: approved }), "登记公布日期"],
    [
      "interviews are held",
      october({ people: complete, approval: { ...approved, publishedOn: "2026-11-13" } }),
      "去面谈",
    ],
  ])("%s", async (_what, evaluated, button) => {
    await openPane(evaluated);
    const next = screen.getByRole("region", { name: "下一步" });
    expect(next.querySelector("button")?.textContent).toBe(button);
  });

  it("leads to the step and takes the focus along", async () => {
    await openPane(october({ findings }));
    await press("查看检查结果");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("检查, 3 项待处理");
  });
});

describe("due dates", () => {
  it.each([
    ["2026-11-11", "11月13日（周五）"],
    ["2026-11-12", "11月13日（周五） 即将到期"],
    ["2026-11-13", "11月13日（周五） 今天截止"],
    ["2026-11-14", "11月13日（周五） 已逾期"],
  ])("on %s the scores of October read: %s", async (day, words) => {
    await openPane(october(), { on: day });
    expect(screen.getByText("主管完成上月评分并提交审批").nextSibling?.textContent?.trim()).toBe(words);
  });
});
