import { areaByHand, type RowsByHand } from "../../../src/sheets/adopt/areaByHand";
import { findAreas } from "../../../src/sheets/adopt/findAreas";
import { gradeOfWord, markedNames, wordsIn } from "../../../src/sheets/adopt/wordLevels";
import type { ProposedArea } from "../../../src/sheets/adopt/areas";
import { gridOf } from "./gridOf";

const grid = gridOf([
  ["客服部 10 月考核"],
  ["服务", "", "", "结果"],
  ["姓名", "质量(20)", "态度", "总分"],
  ["样例甲", 18, "优", 90],
  ["样例乙（产假）", 17, "良", 80],
  ["样例丙", 16, "优", 70],
  ["合计", 51, "", 240],
  ["样例丁", 15, 12, 60],
]);

function found(): ProposedArea {
  const [area] = findAreas([grid], null);
  if (area === undefined) throw new Error("There is a table.");
  return area;
}

const moved = (by: Partial<RowsByHand>) => areaByHand(found(), { header: [2, 2], rows: [3, 7], ...by }, null);

const namesIn = (area: ReturnType<typeof moved>): readonly string[] | string =>
  typeof area === "string" ? area : area.people.map(({ name }) => name);

describe("Rows said by hand", () => {
  it("are the ones that are read, and who is left out by them is told", () => {
    const area = moved({ rows: [4, 6] });
    expect(namesIn(area)).toEqual(["样例乙（产假）", "样例丙"]);
    expect(typeof area === "string" ? [] : area.leftOut).toEqual([
      { row: 3, why: "byHand" },
      { row: 6, why: "total" },
      { row: 7, why: "byHand" },
    ]);
  });

  it("give the columns the words of the headings that were said", () => {
    const headings = (header: RowsByHand["header"]) => {
      const area = moved({ header });
      return typeof area === "string" ? area : area.columns.map(({ heading }) => heading);
    };
    expect(headings([2, 2])).toEqual(["姓名", "质量(20)", "态度", "总分"]);
    expect(headings([1, 2])[3]).toBe("结果 › 总分");
  });

  it.each<[string, Partial<RowsByHand>]>([
    ["headerOrder", { header: [2, 1] }],
    ["headerHigh", { header: [0, 6], rows: [7, 7] }],
    ["rowsAbove", { rows: [2, 7] }],
    ["rowsOrder", { rows: [6, 4] }],
    ["outside", { rows: [3, 8] }],
    ["nobody", { rows: [6, 6] }],
  ])("that cannot be are refused: %s", (fault, by) => expect(moved(by)).toBe(fault));

  it("in which no heading stands are refused", () => {
    const blank = gridOf([[], ["姓名", "质量(20)", "总分"], ["样例甲", 18, 90]]);
    const [area] = findAreas([blank], null);
    expect(area && areaByHand(area, { header: [0, 0], rows: [2, 2] }, null)).toBe("headerBlank");
  });
});

describe("Words in a column of numbers", () => {
  it("are listed once, in the order of the sheet", () => expect(wordsIn(found(), 2)).toEqual(["优", "良"]));

  const bands = ["差", "良好", "优秀"].map((grade, nth) => ({ grade, from: 60 + nth * 15, pay: 0, source: "" }));
  it.each([
    ["优秀", { grade: "优秀", from: 90, below: null }],
    ["良", { grade: "良好", from: 75, below: 90 }],
    ["中", null],
  ])("are held against the grades of the policy: %s", (word, grade) =>
    expect(gradeOfWord({ bands }, word)).toEqual(grade),
  );

  it("behind names are told where they speak of leave", () => expect(markedNames(found())).toEqual(["样例乙（产假）"]));
});
