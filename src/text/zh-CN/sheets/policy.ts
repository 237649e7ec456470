import type { PeriodLength } from "../../../domain/time/period";
import type { NumberRange } from "../../form/numberRange";
import { numberNouns, numberWanted } from "../numbers";

/** Words of 规则. */
export const policy = {
  sheet: "规则",
  title: (policy: string) => `${policy} · 规则`,
  origin: (document: string, date: string, version: string) =>
    `依据：${document}${date === "" ? "" : `（${date}）`}　本表版本：${version}`,
  stateRight: "✓ 规则可以使用",
  stateWrong: "✗ 规则有误，暂不计分：请打开任务窗格“检查”查看并改正",
  hint: "浅黄色单元格可以修改，改后评分表立即按新规则重新计算；灰色部分是制度的结构，不能改。每条规则右边写着出处；制度没有写明的，注明“制度未规定”。",
  /** Where people's own table is evaluated: its cells know nothing of this sheet. */
  hintTheirs:
    "浅黄色单元格可以修改；改后由加载项读取现有考核表，按新规则计算，表里原有的公式和结果不会跟着变；灰色部分是制度的结构，不能改。每条规则右边写着出处；制度没有写明的，注明“制度未规定”。",
  seeAbove: (ids: readonly string[]) => `${ids.join("、")} 见上`,
  notInSource: "制度未规定",
  unclear: (place: number | string) => `不明确处 ${place}`,
  reading: (unclear: string, read: string) => `${unclear}：${read}`,
  clause: (number: string) => `制度 ${number}`,
  /** The clause's first words. */
  says: (words: string) => `制度“${words}”`,
  inPolicy: "制度规定",
  /** In brackets behind a sentence. */
  where: (source: string) => `（${source}）`,
  sections: {
    numbered: (position: number, title: string) => `${"一二三四五六七八九十".charAt(position - 1)}、${title}`,
    rules: (section: number, position: number, item: string) =>
      `${"一二三四五六七八九十".charAt(section - 1)}（${String(position)}）${item}`,
    items: "考核项目与满分",
    total: "总分与小数",
    raters: "评分来源的权重",
    lines: "项目之外的加减",
    bands: "等级与奖金",
    grades: "等级",
    payout: "奖金与薪酬",
    consequences: "结果的使用与期限",
    parameters: "其他数值与填写上限",
    readings: "制度原文不明确之处及理解口径",
  },
  head: {
    item: "考核项目",
    how: "计分方式",
    full: "满分",
    source: "出处",
    note: "说明",
    tier: "档位",
    from: "下限（含）",
    band: "总分范围",
    grade: "等级",
    pay: (length: PeriodLength) => `奖金（元/${{ month: "月", quarter: "季", half: "半年", year: "年" }[length]}）`,
    step: "事项",
    value: "数值",
    reading: "编号",
    says: "制度原文",
    read: "理解口径及理由",
  },
  /** Behind the rule of an item that may not count. */
  alternative: "；二选一，满分为 0 的本期不计",
  raters: { head: "评分来源", weight: "权重" },
  sum: "合计",
  sumRight: "✓ 满分合计正确",
  sumWrong: "满分合计应为 100，请检查",
  kinds: { gap: "缺漏", ambiguous: "歧义", contradiction: "矛盾", damaged: "字迹残缺" },
  reads: (read: string, why: string) => `理解口径：${read}\n理由：${why}`,
  prompts: {
    title: "可修改的规则数值",
    number: (range: NumberRange, kind: keyof typeof numberNouns) =>
      `填写${numberWanted(range, numberNouns[kind])}。修改后评分表立即重算。`,
    numberTheirs: (range: NumberRange, kind: keyof typeof numberNouns) =>
      `填写${numberWanted(range, numberNouns[kind])}。改后由加载项按新数值计算结果。`,
    wrong: "数值不符合要求",
  },
};
