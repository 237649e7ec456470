/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { ok } from "../../src/domain/outcome/outcome";
import { pastedPeople } from "../../src/taskpane/prepare/pastedPeople";
import { october } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";

const known = [{ number: "1001", name: "张甲一" }];

describe("a pasted list", () => {
  it.each([
    ["1002\t李乙二", "1002", "李乙二"],
    ["1002,李乙二", "1002", "李乙二"],
    ["1002，李乙二", "1002", "李乙二"],
    ["  1002   李乙二  ", "1002", "李乙二"],
    ["１００２　李乙二", "1002", "李乙二"],
    ["KF-07 Sample One", "KF-07", "Sample One"],
  ])("reads “%s” as number %s and name %s", (text, number, name) => {
    expect(pastedPeople(text, known)).toEqual([{ kind: "new", line: 1, number, name }]);
  });

  it.each([
    ["1001 张甲一", "known"],
    ["1001 别的人", "clash"],
    ["1002 李乙二\n1002 李乙二", "twice"],
    ["李乙二", "unnumbered"],
    ["张甲一", "known"],
    ["李乙二\n李乙二", "twice"],
    ["1002 李乙二\n合计 1", "nobody"],
    ["李乙二 王丙三", "unread"],
    ["1002 1003", "unread"],
  ])("does not add “%s”: %s", (text, kind) => {
    expect(pastedPeople(text, known).at(-1)?.kind).toBe(kind);
  });

  it("passes over blank lines and a heading", () => {
    expect(pastedPeople("工号\t姓名\r\n\r\n1002\t李乙二\r\n", known).map((line) => line.line)).toEqual([3]);
  });

  it("numbers names alone from the first number that nobody has, if that is wanted", () => {
    const read = pastedPeople("姓名\t工号\n李乙二\t\n王丙三\t2\n赵丁四\t", known, true);
    expect(read).toEqual([
      { kind: "new", line: 2, number: "001", name: "李乙二" },
      { kind: "new", line: 3, number: "2", name: "王丙三" },
      { kind: "new", line: 4, number: "003", name: "赵丁四" },
    ]);
  });

  it("never adds a number twice nor one that is listed", () => {
    const number = fc.integer({ min: 1000, max: 1009 }).map(String);
    const name = fc.constantFrom("张甲一", "样例乙", "样例丙");
    fc.assert(
      fc.property(fc.array(fc.tuple(number, name)), (people) => {
        const lines = pastedPeople(people.map((person) => person.join(" ")).join("\n"), known);
        const added = lines.flatMap((line) => (line.kind === "new" ? [line.number] : []));
        expect(new Set(added).size).toBe(added.length);
        expect(added).not.toContain("1001");
        expect(lines).toHaveLength(people.length);
      }),
    );
  });
});

describe("adding people", () => {
  it("previews what becomes of each line and adds those that are new", async () => {
    browserParts();
    const addPeople = jest.fn((people: readonly unknown[]) => Promise.resolve(ok({ added: people.length })));
    await openPane(october(), { replaced: { addPeople } });
    await press("从名单添加");
    const list = { target: { value: "1001 张甲一\n1007 样例丁\n1008 样例戊\n看不懂？" } };
    fireEvent.change(screen.getByLabelText("粘贴名单"), list);
    await settle();
    expect(screen.getAllByRole("listitem").map((line) => line.textContent)).toEqual(
      expect.arrayContaining([
        "1001 张甲一表中已有",
        "1007 样例丁新增",
        "1008 样例戊新增",
        "看不懂？无法识别工号或姓名",
      ]),
    );
    await press("添加 2 人");
    expect(addPeople).toHaveBeenCalledWith([
      { number: "1007", name: "样例丁" },
      { number: "1008", name: "样例戊" },
    ]);
    expect(screen.getByText(/已添加 2 人/)).toBeTruthy();
  });
});

describe("people of a sheet", () => {
  it("are chosen and not pasted, and those without a number are numbered if that is wanted", async () => {
    browserParts();
    const people = [
      { number: "1001", name: "张甲一" },
      { number: "1007", name: "样例丁" },
      { number: "", name: "样例戊" },
    ];
    const addPeople = jest.fn((asked: readonly unknown[]) => Promise.resolve(ok({ added: asked.length })));
    const findRosters = () => Promise.resolve(ok([{ sheet: "花名册", people }]));
    await openPane(october(), { replaced: { addPeople, findRosters } });
    await press("从名单添加");
    await settle();
    fireEvent.change(screen.getByLabelText("从工作表选取"), { target: { value: "花名册" } });
    await settle();
    fireEvent.click(screen.getByLabelText(/没有工号的按顺序编号/));
    await settle();
    await press("添加 2 人");
    expect(addPeople).toHaveBeenCalledWith([
      { number: "1007", name: "样例丁" },
      { number: "001", name: "样例戊" },
    ]);
  });
});

describe("sorting the people", () => {
  it("is offered by number, name and total, and says what was done", async () => {
    browserParts();
    const sortPeople = jest.fn(() => Promise.resolve(ok(null)));
    const { words } = await openPane(october(), { replaced: { sortPeople } });
    fireEvent.click(screen.getByRole("button", { name: words.sort.title }));
    await settle();
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual(Object.values(words.sort.by));
    fireEvent.click(screen.getByRole("menuitem", { name: words.sort.by.total }));
    await settle();
    expect(sortPeople).toHaveBeenCalledWith("total");
    expect(screen.getByText(words.sort.done.total, { exact: false })).toBeTruthy();
  });
});
