import type { guide as reference } from "../../zh-CN/sheets/guide";

export const guide: typeof reference = {
  title: (policy, month) => `${policy} · 說明 · ${month}`,
  subtitle: (department, rated) => `部門：${department}　受考核：${rated}`,
  sections: {
    sheets: "工作表一覽",
    who: "分工",
    steps: "考核流程",
    colours: "顏色圖例",
    dates: "本期期限",
    results: "結果運用",
    without: "未安裝增益集時",
    norms: "評分參考",
  },
  sheets: {
    policy: "考核項目、計分辦法、等級與獎金。淺黃色的數值可以改，改後立即重算；每條都註明出處。",
    score: "一人一列：淺黃色填資料，灰色自動算出得分和結果。",
    ledger: "平時發生的事一件一列，寫明證據；與評分表的次數自動核對。",
  },
  openTip: (sheet) => `移至「${sheet}」`,
  steps: {
    department: (names) => `在《評分表》上方核對部門資料：${names}。已有預設值的可以直接改寫。`,
    people: "填員工編號、姓名；也可以從別的表格貼上，或在窗格裡用「從名單加入」。",
    fill: "逐欄填寫。事件類次數沒有發生可以留空；評分、業務量、是否類必須填，否則本列不計分。",
    open: (names) => `可以留空的欄：${names}。留空表示沒有資料，有關項目不計入或依其餘資料計算。`,
    state:
      "「填寫狀態」顯示「完整」才有結果；顯示「缺幾項」或「有誤」時，開啟窗格的「檢查」，逐條看原因、按一下移到儲存格。",
    approve: "檢查沒有錯誤後，在窗格「簽核」產生簽核表，送最終核准人；退回就改正後重新產生，意見會保留。",
    interview: "核准並公布後，在窗格「面談」為須面談的人產生面談表，填寫措施、簽名。",
    card: "需要紙本考核表簽名的，在窗格「評分說明」裡列印一個人的，或在「簽核」裡列印全部。列印評分表或事件紀錄表時，先選取已填的列，在列印設定裡選「列印選取範圍」，空列就不會印出來。",
  },
  theirs: {
    score: "您自己的考核表：照常填寫。除了您按的修改，增益集不動表裡的內容、格式和公式。",
    ledger: "平時發生的事一件一列，寫明證據；窗格的「檢查」與您表裡的次數核對。",
    fill: "照常填寫您自己的表。必須填的儲存格空著就沒有結果，不會按 0 計算；部門資料在窗格裡填寫。",
    check: "開啟窗格的「檢查」，逐條看原因、按一下移到儲存格；有錯誤的人沒有結果。",
    card: "需要紙本考核表簽名的，在窗格「評分說明」裡列印一個人的，或在「簽核」裡列印全部。",
  },
  roles: { rated: "受考核", scorer: "評分", approver: "最終核准" },
  rater: (name, columns) => `${name}填寫：${columns}`,
  raterLabel: "評分來源",
  more: (first, count) => `${first}等 ${String(count)} 欄`,
  separator: "、",
  results: {
    ranking: (from) => `總分 ${from} 分及以上才進入排名`,
    human: "以上由負責人決定，系統不自動處理。",
  },
  colours: {
    input: "淺黃：可以填寫",
    result: "灰色：自動計算，已鎖定",
    warning: "橙色：需要注意",
    label: "標題與標籤",
  },
  remark: (words) => `（${words}）`,
  afterPublication: "公布後",
  pane: "開啟窗格：功能區「常用」索引標籤右側「績效考核」群組，按「開啟」。檢查、逐步解釋得分、簽核、面談都在窗格裡。",
  /** On a computer without the add-in, by what the formulas call. */
  without: {
    addin: {
      label: "KPI.*",
      text: "KPI 開頭的公式由增益集計算。沒有安裝增益集的電腦會顯示上次算好的結果，改動資料後可能出現 #NAME?；請在裝有增益集的電腦上開啟，不要改寫公式。",
    },
    native: {
      label: "公式",
      text: "公式都是普通公式，沒有安裝增益集的電腦和 WPS 也照常計算；請不要改寫公式。檢查、解釋得分、審核和面談表要在裝有增益集的 Excel 裡做。",
    },
  },
};
