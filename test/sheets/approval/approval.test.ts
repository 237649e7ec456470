import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { languages } from "../../../src/domain/wording/localText";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { approvalChanges } from "../../../src/sheets/approval/approvalChanges";
import { answerPlaces } from "../../../src/sheets/approval/answerPlaces";
import type { ApprovalRequest } from "../../../src/sheets/approval/approvalRequest";
import { approvalSnapshot } from "../../../src/sheets/approval/approvalSnapshot";
import { type ApprovalAnswers, keptAnswers, noAnswers, readApproval } from "../../../src/sheets/approval/readApproval";
import { approvalSheet } from "../../../src/sheets/approval/approvalSheet";
import { areaOf } from "../../../src/sheets/kit/address";
import { periodIn, scheme000 } from "../fixtures";
import { asText, cellsOf, rawOf } from "../rawOf";

const evaluated = periodIn("zh-CN");
const request = (change: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
  evaluated,
  madeOn: "2026-11-12",
  calendar: chineseCalendar,
  previous: null,
  answers: noAnswers,
  changes: null,
  ...change,
});
const decided: ApprovalAnswers = {
  decision: "approve",
  publishedOn: "2026-11-16",
  reason: "",
  comments: "辛苦了",
  scorer: "主管甲",
  scoredOn: "2026-11-12",
  approver: "领导乙",
  approvedOn: "2026-11-13",
};
const people = (...rows: [string, string, Inputs][]) => periodIn("zh-CN", rows);

describe("the approval sheet", () => {
  test.each(languages)("gives back in %s what was decided and the figures it shows", (language) => {
    const made = periodIn(language);
    const raw = rawOf(approvalSheet(request({ evaluated: made, answers: decided })));
    expect(readApproval(raw, scheme000, language)).toEqual({ answers: decided, snapshot: approvalSnapshot(made) });
  });

  test("is read the same with findings and changes above the people", () => {
    const changes = Array.from({ length: 12 }, () => ({ kind: "joined" as const, number: "A009", name: "郑壬九" }));
    const raw = rawOf(approvalSheet(request({ changes })));
    expect(readApproval(raw, scheme000, "zh-CN").snapshot).toEqual(approvalSnapshot(evaluated));
  });

  test("leaves exactly the cells of the decision open", () => {
    const plan = approvalSheet(request());
    const answers = Object.values(answerPlaces(rawOf(plan).values, "zh-CN"));
    expect(answers).toHaveLength(8);
    const rows = answers.map(({ row }) => row);
    const open = plan.styles.filter(({ style }) => style.startsWith("input")).map(({ range }) => areaOf(range));
    for (const { row, column } of answers)
      expect(open.some((area) => row >= area.row && row < area.row + area.rows && area.column <= column)).toBe(true);
    expect(open.every((area) => rows.includes(area.row))).toBe(true);
  });

  test("counts each grade and charts what it counts", () => {
    const plan = approvalSheet(request());
    const [chart] = plan.charts;
    const { row, column, rows } = areaOf(chart?.source ?? "");
    const cells = cellsOf(plan);
    expect(Array.from({ length: rows }, (_, index) => cells[row + index]?.slice(column, column + 2))).toEqual([
      ["等级", "人数"],
      ["A", 2],
      ["B", 2],
      ["C", 0],
      ["D", 1],
      ["E", 2],
    ]);
    expect(areaOf(plan.dataBars[0]?.range ?? "")).toMatchObject({ row: row + 1, column: column + 1, rows: rows - 1 });
  });

  test("compares with last month where that is known", () => {
    const before = { scored: 5, unscored: 3, average: 80, highest: 96, lowest: null, payout: 2500, interviews: 2 };
    const text = asText(approvalSheet(request({ previous: before })));
    expect(text).toContain("平均分 | 81.64 | 80 | 1.64");
    expect(text).toMatch(/最高分 \| 100 \| 96 \| 4/);
    expect(text).toMatch(/最低分 \| [\d.]+ \| — \| —/);
    expect(text).toMatch(/未出分人数 \| 1 \| 3 \| -2/);
    expect(asText(approvalSheet(request()))).not.toMatch(/\| 上月/);
  });

  test("lists people without a result apart, and why", () => {
    const [, apart = ""] = asText(approvalSheet(request())).split("未出分人员");
    expect(apart).toMatch(/\n1 \| A006 \| 孙己六 \| “.+”还没填/);
    expect(asText(approvalSheet(request())).match(/孙己六/g)).toHaveLength(1);
  });

  test("a formula in a name stays a name", () => {
    const plan = approvalSheet(request({ evaluated: people(["A1", "=1+1", {}]) }));
    expect(cellsOf(plan).flat()).toContain("=1+1");
  });
});

describe("after the figures changed", () => {
  const before = approvalSnapshot(people(["A1", "张甲一", {}], ["A2", "李乙二", {}]));
  const changesTo = (...rows: [string, string, Inputs][]) => approvalChanges(before, approvalSnapshot(people(...rows)));

  test("nothing is said when nothing changed, and the decision stays", () => {
    const changes = changesTo(["A2", "李乙二", {}], ["A1", "张甲一", {}]);
    expect(changes).toEqual([]);
    expect(keptAnswers(decided, changes)).toEqual(decided);
  });

  test("grade, total and item are named, and the decision lapses while the comments stay", () => {
    const changes = changesTo(["A1", "张甲一", {}], ["A2", "李乙二", { rude_tone: 4 }]);
    expect(changes).toEqual([
      { kind: "grade", number: "A2", name: "李乙二", before: "A", after: "C" },
      { kind: "total", number: "A2", name: "李乙二", before: 100, after: 80 },
      { kind: "points", number: "A2", name: "李乙二", item: "通话质量", before: 20, after: 0 },
      { kind: "points", number: "A2", name: "李乙二", item: "奖金(元)", before: 500, after: 350 },
    ]);
    expect(keptAnswers(decided, changes)).toEqual({
      ...decided,
      decision: null,
      publishedOn: null,
      approver: "",
      approvedOn: null,
    });
  });

  test("who joined and who left are named", () => {
    expect(changesTo(["A1", "张甲一", {}], ["A3", "王丙三", {}])).toEqual([
      { kind: "joined", number: "A3", name: "王丙三" },
      { kind: "left", number: "A2", name: "李乙二" },
    ]);
  });

  test("an edited policy is named", () => {
    expect(approvalChanges({ ...before, policy: "another" }, before)).toEqual([{ kind: "policy" }]);
  });

  test("the new sheet lists what changed and says that the decision lapsed", () => {
    const changes = changesTo(["A1", "张甲一", {}], ["A2", "李乙二", { rude_tone: 4 }]);
    const text = asText(approvalSheet(request({ changes, answers: keptAnswers(decided, changes) })));
    expect(text).toContain("A2 李乙二：等级 A → C");
    expect(text).toContain("上一版的审批结论和签名已清空");
    expect(text).toContain("辛苦了");
  });
});
