import type { guide as reference } from "../../zh-CN/sheets/guide";

export const guide: typeof reference = {
  title: (policy, month) => `${policy} · 說明 · ${month}`,
  subtitle: (department, rated) => `部門：${department}　受考核：${rated}`,
  sections: {
    sheets: "一、活頁簿裡有什麼",
    steps: "二、一個月怎麼做",
    colours: "三、顏色的意思",
    dates: "四、本月期限",
    without: "五、沒有增益集時",
    norms: "六、評分參考",
  },
  sheets: {
    policy: "考核項目、扣分、等第、等級與獎金。淺黃色的數值可以改，改後立即重算；每條都註明出處。",
    score: "一人一列：淺黃色填資料，灰色自動算出得分、等級和獎金。",
    ledger: "平時發生的事一件一列，寫明證據；與評分表的次數自動核對。",
  },
  open: "開啟",
  openTip: (sheet) => `移至「${sheet}」`,
  steps: [
    "在《評分表》上方核對部門資料：部門總接聽量、當月工作日、部門人數。預設值可以直接改寫。",
    "填員工編號、姓名；也可以從別的表格貼上，或在窗格裡用「從名單新增」。",
    "逐欄填寫。事件類次數沒有發生可以留空；評分、業務量、是否類必須填，否則本列不計分。",
    "「填寫狀態」顯示「完整」才有結果；顯示「缺幾項」或「有誤」時，開啟窗格的「檢查」，逐條看原因、按一下移到儲存格。",
    "檢查沒有錯誤後，在窗格「審批」產生簽核表，送最終核准人；退回就改正後重新產生，意見會保留。",
    "核准並公布後，在窗格「面談」為須面談的人產生面談表，填寫措施、簽名。",
  ],
  colours: {
    input: "淺黃：可以填寫",
    result: "灰色：自動計算，已鎖定",
    warning: "橙色：需要注意",
    label: "標題與標籤",
  },
  dates: { scoreBy: "期限", source: "出處", none: "本月沒有期限。", uncovered: "（日曆未收錄該年，請自行核對休息日）" },
  interviews: (days, grade) => `結果公布日起 ${days} 天內，與等級低於 ${grade} 的人員完成面談`,
  afterPublication: "公布後",
  pane: "開啟窗格：功能區「常用」索引標籤右側「績效考核」群組，按「開啟」。檢查、逐步解釋得分、審批、面談都在窗格裡。",
  without:
    "KPI 開頭的公式由增益集計算。沒有安裝增益集的電腦會顯示上次算好的結果，改動資料後可能出現 #NAME?；請在裝有增益集的電腦上開啟，不要改寫公式。",
};
