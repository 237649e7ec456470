import { pastedRoster, rosterOf } from "../../../src/sheets/lists/roster";
import { gridOf } from "../adopt/gridOf";

const people = (text: string) =>
  pastedRoster(text).flatMap((line) => (line.kind === "person" ? [[line.number, line.name]] : []));

describe("A pasted roster is read", () => {
  test.each<[string, string, string[][]]>([
    [
      "with the department behind",
      "工号\t姓名\t部门\n1001\t样例甲\t客服一组\n1002\t样例乙\t客服二组",
      [
        ["1001", "样例甲"],
        ["1002", "样例乙"],
      ],
    ],
    [
      "with numbers, departments and posts before",
      "序号\t部门\t职务\t工号\t姓名\n1\t客服部\t客服专员\t1001\t样例甲\n2\t客服部\t客服组长\t1002\t样例乙",
      [
        ["1001", "样例甲"],
        ["1002", "样例乙"],
      ],
    ],
    [
      "with the name first",
      "姓名\t工号\n样例甲\t1001\n样例乙\t1002",
      [
        ["1001", "样例甲"],
        ["1002", "样例乙"],
      ],
    ],
    [
      "with names alone",
      "姓名\n样例甲\n样例乙",
      [
        ["", "样例甲"],
        ["", "样例乙"],
      ],
    ],
    [
      "with names alone and no heading",
      "样例甲\n样例乙",
      [
        ["", "样例甲"],
        ["", "样例乙"],
      ],
    ],
    ["with an account of letters", "yangli.jia\t样例甲", [["yangli.jia", "样例甲"]]],
    [
      "with sums and signatures below",
      "序号\t工号\t姓名\t总分\n1\tK001\t样例甲\t92\n2\tK002\t样例乙\t88\n合计\t\t\t180\n部门主管签字：\t\t\t",
      [
        ["K001", "样例甲"],
        ["K002", "样例乙"],
      ],
    ],
    [
      "without headings, with running numbers and departments",
      "1\t客服部\t客服专员\t1001\t样例甲\n2\t客服部\t客服组长\t1002\t样例乙",
      [
        ["1001", "样例甲"],
        ["1002", "样例乙"],
      ],
    ],
    [
      "without headings, the name before the number",
      "样例甲 K001\n样例乙 K002",
      [
        ["K001", "样例甲"],
        ["K002", "样例乙"],
      ],
    ],
    ["from a file with commas and headings", "工号,姓名,部门\r\nK001,样例甲,一组\r\n", [["K001", "样例甲"]]],
    [
      "with Latin names",
      "KF-07 Sample One\nKF-08\tSample Two",
      [
        ["KF-07", "Sample One"],
        ["KF-08", "Sample Two"],
      ],
    ],
  ])("%s", (_, text, read) => {
    expect(people(text)).toEqual(read);
  });

  test.each([
    ["two names", "样例甲 样例乙"],
    ["two numbers", "1002 1003"],
    ["a number alone", "1002"],
  ])("as nobody where it could be read otherwise: %s", (_, text) => {
    expect(pastedRoster(text)).toEqual([{ kind: "unread", line: 1, text }]);
  });

  test("with every line that is nobody's told apart", () => {
    const lines = pastedRoster("工号\t姓名\n1001\t样例甲\n小计\t1\n审核：");
    expect(lines.map((line) => (line.kind === "nobody" ? line.why : line.kind))).toEqual([
      "heading",
      "person",
      "subtotal",
      "signature",
    ]);
  });
});

test("The people of a sheet are those of all its lists, each once", () => {
  const grid = gridOf([
    ["花名册"],
    ["序号", "部门", "工号", "姓名", "", "序号", "工号", "姓名"],
    [1, "客服部", "K001", "样例甲", "", 1, "K009", "样例丁"],
    [2, "客服部", "K002", "样例乙", "", "", "", ""],
    ["合计", "", "", 2, "", "", "", ""],
  ]);
  expect(rosterOf(grid).map(({ number, name }) => `${number} ${name}`)).toEqual([
    "K001 样例甲",
    "K002 样例乙",
    "K009 样例丁",
  ]);
});
