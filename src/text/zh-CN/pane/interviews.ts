import { named, namedBefore } from "../grades";
import { period } from "../period";
import type { PeriodLength } from "../../../domain/time/period";

/** Interviews due and what people must decide. */
export const interviews = {
  title: "面谈",
  sheets: "面谈表",
  notPublished: "结果还没有公布。请在“审批”里登记公布日期，面谈期限从那天算起。",
  lead: (grade: string, days: string) => `等级低于${namedBefore(grade)}的人员，公布后 ${days} 天内完成面谈。`,
  none: (length: PeriodLength) => `${period.now[length]}没有需要面谈的人员`,
  noneHint: (grade: string) => `所有人的等级都不低于${named(grade)}。`,
  noneSoFar: "目前没有需要面谈的人员",
  noneSoFarHint: (count: string) => `还有 ${count} 人未出分，出分后才能确定是否需要面谈。`,
  notYet: "结果批准后才能生成面谈表；下面是按目前分数的暂时名单。",
  make: (count: string) => `生成面谈表（${count} 份）`,
  renew: "更新面谈表",
  keeps: "已写的面谈记录不会被覆盖。",
  noUndo: "会新建或重写工作表，此步不能用 Ctrl+Z 撤销。",
  list: "待面谈人员",
  held: "已面谈",
  notHeld: "待面谈",
  noSheet: "未生成",
  index: "打开面谈索引",
  heldHint: "面谈后在面谈表里填写面谈日期，这里就会显示已面谈。",
  made: (made: string, kept: string) =>
    made === "0"
      ? `${kept} 份面谈表已更新，原有记录保留。`
      : `已生成 ${made} 份面谈表${kept === "0" ? "" : `，另有 ${kept} 份保留原有记录`}。`,
  progress: (done: string, all: string) => `${done} / ${all} 人已面谈`,
  decisions: "由负责人决定，系统不自动处理",
  decisionsLead: "以下情况，制度允许采取人事措施，是否采取由负责人决定。",
  leadAll: (days: string) => `全体人员，公布后 ${days} 天内完成面谈。`,
  noRuleLead: "这套制度没有规定绩效面谈。需要时可以自己选择人员，照样生成面谈表。",
  choose: "选择人员…",
  chooseTitle: "选择面谈人员",
  chooseLead: "制度要求面谈的人员不必在此选择。取消选择的，已有的面谈表原样保留，不再列入名单。",
  chooseSearch: "工号或姓名",
  chooseDue: "面谈期限（可不填）",
  chooseDueRule: "面谈期限（不填则按制度）",
  chooseDueWrong: "请填写日期，或留空",
  chooseMake: (count: string) => `生成面谈表（选定 ${count} 人）`,
  chosenByYou: "自选",
};
