import { period } from "../period";
import type { PeriodLength } from "../../../domain/time/period";

/** What other numbers of the policy would do to the month at hand. */
export const whatIf = {
  title: (length: PeriodLength) => `改动对${period.now[length]}的影响`,
  unchanged: "还没有改动。在“制度”页改任何数字，这里立刻显示谁升谁降、奖金差多少。",
  nobody: "还没有人出分，暂时看不出影响。补齐评分表后再来试算。",
  people: (count: string, all: string) => `按已出分的 ${count} / ${all} 人计算`,
  up: "升级",
  down: "降级",
  pay: "总额差",
  payFromTo: (before: string, after: string) => `${before} → ${after}`,
  person: (count: string) => `${count} 人`,
  grades: "各等级人数",
  grade: "等级",
  before: "现在",
  after: "改后",
  difference: "差",
  noGrades: "这份制度不评等级，只比较总分和金额。",
  moves: "人员变动",
  filter: "筛选",
  filters: { all: "全部", up: "升级", down: "降级", same: "只变分数或金额" },
  noMoves: "没有人因此变动。",
  noneOfKind: "这一类没有人。",
  total: "总分",
  payout: "金额",
  more: (count: string) => `再显示 ${count} 人`,
  wayUp: "怎样达到下一等级",
  near: "离分界线不到半分",
  nearLead: "改动后总分紧贴等级分界线的人，最容易引起争议。",
  noNear: "没有人贴近分界线。",
  nearLine: (total: string, grade: string, edge: string, other: string) =>
    `${total} 分，等级 ${grade}；离 ${other} 的分界线 ${edge} 分不到半分`,
  fromTo: (before: string, after: string) => `由 ${before} 变为 ${after}`,
};
