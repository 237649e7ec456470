import type { WorkbookIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";
import { periodName } from "../../form/periodName";

const listed = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("、");

export const workbook: WordsFor<WorkbookIssue> = {
  noPeriod: () =>
    words(
      "這個活頁簿裡還沒有考核表",
      "沒有考核用的工作表",
      "已建立考核活頁簿",
      "請先在「準備」裡建立考核活頁簿，或開啟現有的考核檔案。",
    ),
  periodExists: (is) =>
    words(
      `這個活頁簿裡已有一個${period.one[is.period.length]}`,
      is.period.length === "month" ? `${is.period.month} 的考核` : `${periodName(is.period, period, String)}的考核`,
      is.period.length === "month" ? "每個活頁簿一個月" : "每個活頁簿一個考核期",
      "請另開一個空白活頁簿，再在裡面建立考核；原有的資料不會被更動。",
    ),
  nameTaken: (is) =>
    words(
      "工作表名稱已被使用",
      listed(is.names),
      "沒有同名的工作表",
      "請為新的工作表換個名稱，或先改掉原工作表的名稱；原有內容不會被覆蓋。",
    ),
  sheetNameInvalid: (is) =>
    words(
      "工作表名稱不符合 Excel 的規定",
      listed(is.names),
      "1 到 31 個字元，不含 : \\ / ? * [ ]，首尾不用單引號",
      "請換一個短一點、不帶這些符號的名稱。",
    ),
  schemeUnknown: (is) =>
    words("沒有這套考核制度", `「${is.id}」`, "增益集內建的制度", "檔案可能由較新的版本製作，請更新增益集後再開啟。"),
  workbookProtected: () =>
    words(
      "活頁簿結構受保護",
      "不允許新增工作表",
      "活頁簿結構沒有保護",
      "請在「校閱」按「保護活頁簿」取消保護，然後再試一次。",
    ),
  cellChanged: (is) =>
    words(
      "這一格已經改過了",
      `${is.sheet} ${is.address} 現在是「${is.read}」`,
      "與檢查時相同的內容",
      "沒有動到您新填的內容。請重新檢查一次。",
    ),
  personIncomplete: (is) =>
    words(
      "名單裡有人缺員工編號或姓名",
      `員工編號「${is.number}」，姓名「${is.name}」`,
      "每人都有員工編號和姓名",
      "請補齊後再新增；這次沒有新增任何人。",
    ),
  peopleListed: (is) =>
    words(
      "員工編號重複",
      is.numbers.join("、"),
      "表裡還沒有、名單裡也只出現一次的員工編號",
      "請從名單裡去掉這些人，或更正員工編號；這次沒有新增任何人。",
    ),
  policyUnsound: () =>
    words("規則表有錯誤", "規則尚未更正", "沒有錯誤的規則表", "請先在「檢查」裡更正規則表的各項錯誤，再做這一步。"),
  onlyAPart: ({ name }) =>
    words(
      "這是分發出來的一份，不是全部門的表",
      `分給「${name}」的一份，只有其中的人`,
      "全部門的活頁簿",
      "請填好後寄回；簽核、通知和再分發在全部門的活頁簿裡做。",
    ),
  noApproval: () => words("還沒有簽核表", "沒有簽核表", "已產生簽核表", "請先在「簽核」裡產生簽核表。"),
  approvalStale: () =>
    words(
      "簽核表已經過時",
      "產生簽核表以後，資料或規則有更動",
      "與目前資料一致的簽核表",
      "請重新產生簽核表；已寫的意見會保留，並列出更動。",
    ),
  openErrors: (is) =>
    words("還有錯誤沒有更正", `${is.count} 項錯誤`, "沒有錯誤", "請先在「檢查」裡逐項更正，再做這一步。"),
  reasonMissing: () => words("沒有寫退回原因", "空白", "退回原因", "請寫明哪裡需要修改，主管才知道怎麼改。"),
  notApproved: (_is, say) =>
    words(
      `${say.length === "month" ? "這個月" : period.now[say.length]}還沒有核准通過`,
      "待核准或已退回",
      "已核准",
      "請先由核准人核准；核准之後才能公布和面談。",
    ),
  alreadyPublished: (is) =>
    words("結果已經公布", `${is.on} 已公布`, "還沒有公布", "公布日期決定面談期限，不能再改；有疑問請在面談表註明。"),
  excelRefused: (is) =>
    words(
      "Excel 沒有執行這一步",
      `${is.reason}（${is.excelCode}）`,
      "Excel 接受這項操作",
      `${is.place === "" ? "" : `停在：${is.place}。`}如果正在編輯儲存格，請先按 Enter 結束；檔案為唯讀或受保護的，請先解除。然後再試一次。`,
    ),
  leftBehind: (is) =>
    words(
      "有工作表沒能還原",
      listed(is.sheets),
      "與操作之前相同",
      "請查看這些工作表：多餘的可以刪除，再試一次；其他工作表沒有更動。",
    ),
  madeUnremembered: (is) =>
    words(
      "新工作表已經做好，但沒有登記上",
      listed(is.sheets),
      "登記好的新工作表",
      "另一個視窗一直在改同一個活頁簿。請等它做完，再做一次：這些工作表會換成新的，不用刪除。",
    ),
};
