import { named } from "../grades";
import type { interviews as reference } from "../../zh-CN/pane/interviews";
import { period } from "../period";

export const interviews: typeof reference = {
  title: "面談",
  sheets: "面談表",
  notPublished: "結果還沒有公布。請在「審批」登記公布日期，面談期限從那天起算。",
  lead: (grade, days) => `需面談的等級：低於${named(grade)}；公布後 ${days} 天內完成。`,
  none: (length) => `${period.now[length]}沒有需要面談的人員`,
  noneHint: (grade) => `所有人的等級都不低於${named(grade)}。`,
  noneSoFar: "目前沒有需要面談的人員",
  noneSoFarHint: (count) => `還有 ${count} 人沒有總分，得出總分後才知道是否需要面談。`,
  notYet: "結果核准後才能產生面談表；下面是依目前分數的暫時名單。",
  make: (count) => `產生面談表（${count} 份）`,
  renew: "更新面談表",
  keeps: "已寫的面談紀錄不會被覆蓋。",
  noUndo: "會新增或重寫工作表，此步驟無法以 Ctrl+Z 復原。",
  list: "待面談人員",
  held: "已面談",
  notHeld: "待面談",
  noSheet: "未產生",
  index: "開啟面談索引",
  heldHint: "面談後在面談表填寫面談日期，這裡就會顯示已面談。",
  made: (made, kept) => `新產生 ${made} 份，保留 ${kept} 份原有紀錄。`,
  progress: (done, all) => `${done} / ${all} 人已面談`,
  decisions: "需要人工決定",
  decisionsLead: "下列情況制度允許採取人事措施。是否採取由負責人決定，系統只列出，不作處理。",
  leadAll: (days) => `所有人員，公布後 ${days} 天內完成面談。`,
  noRule: "這套制度沒有規定績效面談。",
};
