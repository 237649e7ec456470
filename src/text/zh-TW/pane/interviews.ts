import { named, namedBefore } from "../grades";
import type { interviews as reference } from "../../zh-CN/pane/interviews";
import { period } from "../period";

export const interviews: typeof reference = {
  title: "面談",
  sheets: "面談表",
  notPublished: "結果還沒有公布。請在「簽核」登記公布日期，面談期限從那天起算。",
  lead: (grade, days) => `等級低於${namedBefore(grade)}的人員，公布後 ${days} 天內完成面談。`,
  none: (length) => `${period.now[length]}沒有需要面談的人員`,
  noneHint: (grade) => `所有人的等級都不低於${named(grade)}。`,
  noneSoFar: "目前沒有需要面談的人員",
  noneSoFarHint: (count) => `還有 ${count} 人沒有總分，得出總分後才能確定是否需要面談。`,
  notYet: "結果核准後才能產生面談表；下面是依目前分數的暫時名單。",
  make: (count) => `產生面談表（${count} 份）`,
  renew: "更新面談表",
  keeps: "已寫的面談紀錄不會被覆蓋。",
  noUndo: "會新增或重寫工作表，此步驟無法以 Ctrl+Z 復原。",
  list: "待面談人員",
  held: "已面談",
  notHeld: "待面談",
  noSheet: "未產生",
  index: "開啟面談名單",
  heldHint: "面談後在面談表填寫面談日期，這裡就會顯示已面談。",
  made: (made, kept) =>
    made === "0"
      ? `${kept} 份面談表已更新，原有紀錄保留。`
      : `已產生 ${made} 份面談表${kept === "0" ? "" : `，另有 ${kept} 份保留原有紀錄`}。`,
  progress: (done, all) => `${done} / ${all} 人已面談`,
  decisions: "由負責人決定，系統不自動處理",
  decisionsLead: "下列情況，制度允許採取人事措施，是否採取由負責人決定。",
  leadAll: (days) => `全體人員，公布後 ${days} 天內完成面談。`,
  noRuleLead: "這套制度沒有規定績效面談。需要時可以自行選擇人員，照樣產生面談表。",
  choose: "選擇人員…",
  chooseTitle: "選擇面談人員",
  chooseLead: "制度要求面談的人員不必在此選擇。取消選擇的，已有的面談表原樣保留，不再列入名單。",
  chooseSearch: "員工編號或姓名",
  chooseDue: "面談期限（可不填）",
  chooseDueRule: "面談期限（不填則依制度）",
  chooseDueWrong: "請填寫日期，或留空",
  chooseMake: (count) => `產生面談表（選定 ${count} 人）`,
  chosenByYou: "自選",
};
