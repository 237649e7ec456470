import { meanOf } from "../../../src/domain/figures/mean";
import { measuredTogether } from "../../../src/domain/engine/rollUp";
import { schemeIds } from "../../../src/schemes";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import { takenFigures } from "../../../src/sheets/taken/takenFigures";
import { shipped } from "../../support/shipped";
import { evaluatedPeriod, type Filled } from "../evaluatedPeriod";
import { flawless } from "../fixtures";

const approval = {
  status: "approved",
  fingerprint: "f",
  madeOn: "2026-11-01",
  decidedOn: "2026-11-02",
  decidedBy: "周审批",
  reason: "",
  publishedOn: null,
} as const;

const book = (id: string, month: string, rows: readonly Filled[], isApproved = true): EvaluatedPeriod =>
  evaluatedPeriod(id, month, rows, { approval: isApproved ? approval : null });

const named = (...months: EvaluatedPeriod[]) =>
  months.map((evaluated, nth) => ({ file: `${nth + 1}.xlsx`, evaluated }));
const eighty = { ...flawless, rude_tone: 4 };
const unfinished = { ...flawless, exec_score: null };

describe("The months of a year", () => {
  const year = book("004DQNJ-Y", "2026-12", [
    ["A1", "张甲一", { month_3: 50 }],
    ["A2", "李乙二", {}],
  ]);

  it("take everybody's total of the month, by staff number", () => {
    const march = book("000", "2026-03", [
      ["A2", "李乙（改名）", eighty],
      ["A1", "张甲一", flawless],
    ]);
    const { figures, findings } = takenFigures(year, named(march));
    expect(figures.map(({ input, person, value, now }) => [input.id, person.number, value, now])).toEqual([
      ["month_3", "A1", 100, 50],
      ["month_3", "A2", 80, null],
    ]);
    expect(findings).toEqual([]);
  });

  it("say who is unknown, who has no total yet, who stands in two files, and what is not approved", () => {
    const one = book("000", "2026-03", [["A1", "张甲一", flawless]]);
    const rows: Filled[] = [
      ["A1", "张甲一", eighty],
      ["A2", "李乙二", unfinished],
      ["B7", "外来", flawless],
    ];
    const { figures, findings } = takenFigures(year, named(one, book("000", "2026-03", rows, false)));
    expect(figures.map(({ person, value }) => [person.number, value])).toEqual([["A1", 100]]);
    expect(findings).toEqual([
      { kind: "notApproved", file: "2.xlsx" },
      { kind: "unknownPeople", file: "2.xlsx", people: ["B7 外来"] },
      { kind: "withoutResult", file: "2.xlsx", people: ["A2 李乙二"] },
      { kind: "twice", file: "2.xlsx", people: ["A1 张甲一"] },
    ]);
  });

  it("leave out another year, and policies without a total", () => {
    const { figures, findings } = takenFigures(
      year,
      named(book("000", "2025-03", [["A1", "张甲一", flawless]]), book("003C", "2026-03", [["A1", "客服部", {}]])),
    );
    expect(figures).toEqual([]);
    expect(findings).toEqual([
      { kind: "otherPeriod", file: "1.xlsx", month: "2025-03" },
      { kind: "notWanted", file: "2.xlsx", scheme: "003C" },
    ]);
  });
});

describe("A manager's scale", () => {
  const manager = book("003E", "2026-10", [["M1", "经理甲", {}]]);
  const valueOf = (books: EvaluatedPeriod[], input: string) =>
    takenFigures(manager, named(...books)).figures.find((one) => one.input.id === input)?.value;

  it("takes the mean of all totals of the staff, to two places", () => {
    const staff = book("000", "2026-10", [
      ["A1", "张甲一", flawless],
      ["A2", "李乙二", eighty],
      ["A3", "王丙三", { ...flawless, rude_tone: 1 }],
      ["A4", "赵丁四", unfinished],
    ]);
    expect(valueOf([staff], "staff_actual")).toBe(91.67);
  });

  it("takes indicators from the sums of what was counted, not from the mean of rates", () => {
    const counted = book("003C", "2026-10", [
      ["C1", "一部", { feedback_in_time: 9, feedback_due: 10, key_lost: 1 }],
      ["C2", "二部", { feedback_in_time: 50, feedback_due: 100, key_lost: 2 }],
      ["C3", "三部", { feedback_due: 40 }],
    ]);
    expect(valueOf([counted], "feedback_actual")).toBe(53.6363636364);
    expect(valueOf([counted], "key_lost_actual")).toBe(3);
    expect(valueOf([counted], "transfer_actual")).toBeUndefined();
  });
});

test("A mean of totals is of those there are, halves away from zero", () => {
  expect(meanOf([80.01, null, 80.02])).toBe(80.02);
  expect(meanOf([null, null])).toBeNull();
});

test("What was never counted is no data", () => {
  const measure = { kind: "rate", numerator: "a", denominator: "b" } as const;
  expect(measuredTogether(measure, [{ a: 1, b: null }, {}])).toBeNull();
  expect(measuredTogether(measure, [{ a: 0, b: 0 }])).toBeNull();
});

test.each(schemeIds)("%s: what is taken from another policy is there and is of the same name", (id) => {
  const scheme = shipped(id);
  for (const { takenFrom, name } of scheme.inputs) {
    if (takenFrom?.kind !== "indicator") continue;
    const item = shipped(takenFrom.scheme).items.find(({ id }) => id === takenFrom.item);
    const bare = (text: string): string => text.replace("实际值", "").replace("达成率", "完成率");
    expect(bare(name["zh-CN"])).toBe(item?.name["zh-CN"]);
  }
});
