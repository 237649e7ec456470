import type { Inputs } from "../../src/domain/inputs/inputs";
import { languages, type Language } from "../../src/domain/wording/localText";
import { consequenceText, consequenceTexts } from "../../src/text/consequences/consequenceText";
import { figure, percent } from "../../src/text/speaker/figure";
import { reasonSource } from "../../src/text/methods/reasonText";
import { reasonText } from "../../src/text/methods/reasonText";
import { gradeText } from "../../src/text/results/resultText";
import { totalTexts } from "../../src/text/totals/totalText";
import { dueFor } from "../support/dueFor";
import { evaluated, itemOf, scheme000 } from "../support/period000";

const said = (changes: Inputs, item: string, language: Language = "zh-CN") => {
  const result = itemOf(evaluated(changes), item);
  return result.reasons.map((reason) => reasonText(reason, result, scheme000, language));
};

test.each<[Inputs, string, string[]]>([
  [{ unstable_tone: 2 }, "call_quality", ["语调不稳、突然提高声调或语气生硬 2 次，每次 2 分，扣 4 分"]],
  [
    { rude_tone: 5 },
    "call_quality",
    [
      "轻视、责问、反问或不耐烦的语气 5 次，每次 5 分，扣 25 分，本项剩余分不足，实扣 20 分",
      "应扣分超过满分 5 分，扣完为止",
    ],
  ],
  [
    { attitude_complaint: 1, rude_tone: 1 },
    "call_quality",
    [
      "因态度恶劣被客户投诉 1 次：通话质量全免（20 分）",
      "轻视、责问、反问或不耐烦的语气 1 次，每次 5 分，扣 5 分，本项分已扣完，不再另扣",
    ],
  ],
  [
    { personal_calls: 899 },
    "productivity",
    [
      "个人日均 44.95，部门人均日均 50，为平均的 89.9%：B 档 80%（含）–90%（不含），得 15 分；达到 90% 为 A 档，得 20 分",
    ],
  ],
  [{}, "productivity", ["个人日均 50，部门人均日均 50，为平均的 100%：A 档 90%（含）以上，得 20 分"]],
  [
    { mail_total: 1000, mail_ontime: 979, report_total: 0, report_followed: 0 },
    "efficiency",
    ["邮件及时率 97.9%（979/1,000），低于 98%，扣 8 分", "Report 查询完成率：当月“Report 应查询条数”为 0，不扣分"],
  ],
  [
    { late_early: 4, personal_leave: 0, exec_score: 7.5 },
    "attitude",
    [
      "执行力评 7.5 分，满分 8 分",
      "迟到或早退 4 次，前 3 次不扣，超出 1 次，每次 1 分，扣 1 分",
      "工作热情评 4 分，满分 4 分",
    ],
  ],
  [
    { late_early: 3 },
    "attitude",
    ["执行力评 8 分，满分 8 分", "迟到或早退 3 次，未超过 3 次，不扣分", "工作热情评 4 分，满分 4 分"],
  ],
])("%j explains %s", (changes, item, words) => expect(said(changes, item)).toEqual(words));

test("a replaced and a capped line say the whole", () => {
  expect(said({ mail_serious_complaint: 3 }, "efficiency")).toContain(
    "严重投诉 3 次，满 3 次：邮件及时性整项扣 30 分，不再逐项扣",
  );
  expect(said({ mail_foreign_complaint: 20 }, "efficiency")).toContain("邮件及时性合计应扣 40 分，最多扣 30 分");
});

test("a rate just below its threshold is never written as the threshold", () => {
  expect(percent(0.97999, 0.98, "zh-CN")).toBe("97.999%");
  expect(percent(0.9799999, 0.98, "en")).toBe("97.99999%");
  expect(percent(0.98, 0.98, "en")).toBe("98%");
  expect(percent(2 / 3, 0.9, "en")).toBe("66.67%");
});

test("figures have at most two decimals", () =>
  expect([figure(1234.5, "en"), figure(2.675, "zh-CN")]).toEqual(["1,234.5", "2.68"]));

test("the result reads from the total to the next grade", () => {
  const evaluation = evaluated({ rude_tone: 2, enthusiasm: 3.6 });
  expect([...totalTexts(evaluation, scheme000, "zh-CN"), gradeText(evaluation, scheme000, "zh-CN")]).toEqual([
    "总分 10 + 20 + 40 + 19.6 = 89.6 分",
    "B 级：85（含）–90（不含），奖金 400 元",
  ]);
});

test("the highest grade has nothing above it", () => {
  expect(gradeText(evaluated(), scheme000, "en")).toBe("Grade A: 90 and above, bonus 500 yuan");
});

test("each consequence is said in the policy's words", () => {
  const due = scheme000.consequences.map((rule) => dueFor(scheme000, rule));
  expect(consequenceTexts(due, { language: "zh-CN", length: "month" })).toEqual([
    "等级低于 C：结果公布后 7 天内完成绩效面谈",
    "已连续 2 个考核月为 E：公司可以调岗或辞退，是否处理由负责人决定。",
    "拒不执行或不接受批评：制度规定可直接辞退，须由负责人决定；奖金按得分列示，由负责人确认",
    "总分正好 90：原文 B 不含 90，A 写“大于 90”，按 A 处理",
  ]);
});

test("a run that only earlier workbooks could tell is a question and no fact", () => {
  const rule = scheme000.consequences.find((one) => one.kind === "streak");
  if (rule === undefined) throw new Error("No streak");
  const perhaps = { kind: "streak", rule, periods: null } as const;
  expect(consequenceTexts([perhaps], { language: "zh-CN", length: "month" })).toEqual([]);
  expect(consequenceText(perhaps, { language: "zh-CN", length: "month" })).toBe(
    "本月等级为 E。若连续 2 个考核月为 E：公司可以调岗或辞退，是否处理由负责人决定。请核对上月等级。",
  );
});

test("every step of every language is said without a hole and cites a clause", () => {
  const months: Inputs[] = [
    {
      rude_tone: 9,
      attitude_complaint: 1,
      mail_ontime: 0,
      mail_foreign_complaint: 20,
      late_early: 9,
      personal_leave: 9,
    },
    { rude_tone: 9, personal_calls: 0, mail_serious_complaint: 3, fb_complaint: 3, exec_loss: 1, exec_score: 0 },
    { mail_total: 0, mail_ontime: 0, late_early: 1, acc_complaint: 20 },
  ];
  for (const evaluation of months.map((changes) => evaluated(changes))) {
    for (const item of scheme000.items) {
      const result = itemOf(evaluation, item.id);
      for (const reason of result.reasons) {
        expect(reasonSource(reason, item)).toMatch(/^[RA]000-/);
        for (const language of languages) {
          expect(reasonText(reason, result, scheme000, language)).not.toMatch(/undefined|NaN|_|\s{2}|^\s|\s$/);
        }
      }
    }
  }
});
