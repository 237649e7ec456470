import type { HowTo } from "../form/howTo";
import { build } from "./pane/build";
import { cards } from "./pane/cards";
import { carry } from "./pane/carry";
import { choose } from "./pane/choose";
import { first } from "./pane/first";
import { path } from "./pane/path";
import { policy } from "./pane/policy";
import { prepare } from "./pane/prepare";
import { records } from "./pane/records";
import { rollUp } from "./pane/rollUp";
import { take } from "./pane/take";
import { common } from "./sheets/common";
import { rollUp as rollUpSheet } from "./sheets/rollUp";

const { steps } = path;
const { names } = common;

export const howTo: HowTo = {
  heading: "怎麼用",
  parts: {
    period: {
      title: "一個考核期從頭到尾",
      says: [
        `「${steps.prepare}」：人資點「${first.first.create}」，選好制度，目前的活頁簿裡會加上「${names.guide}」「${names.policy}」「${names.score}」「${names.ledger}」四張表，原有的表不動。再把人員加進來，交給主管填。`,
        `評分表受保護，Excel 自己不能排序。在「${steps.prepare}」裡按「${prepare.sort.title}」，依員工編號、姓名或總分排好，每個人的數字、備註和註解跟著走。`,
        `「${steps.check}」：列出每一處空白、填錯和改壞的公式，寫明哪個儲存格、讀到什麼、應該填什麼，點一下就跳過去；能自動改的可以一鍵改好。`,
        `「${steps.approve}」：產生「${names.approval}」，有名次、等級、獎金和需要注意的事項。核准人核准，或者寫明原因退回。`,
        `「${steps.interviews}」：給制度規定要面談的人和您另選的人產生面談表，失分的理由和證據已經列好，談完的紀錄重新產生時保留。`,
        `想先試一遍：點「${first.first.sample}」，裡面故意留了幾處錯誤。其他制度也有範例，在「${first.create.title}」裡選好制度後點「${first.create.sample}」。`,
      ],
    },
    records: {
      title: records.title,
      says: [
        "話務、工單、郵件系統裡已經有的數字，不必用手加。把匯出的表連同標題列貼到本活頁簿任意一張表裡，欄的次序不限，中英文標題都認。",
        `在「${steps.prepare}」裡點「${records.open}」。窗格先判斷每一欄是什麼（員工編號、日期、是否接通、回應時長、評分……），不對的改一下；再選哪些輸入項要填、怎麼算：筆數、接通的筆數、多少秒內的筆數、天數、合計、平均，或者比率。`,
        "寫入之前能看到每個人的數字，也能看到沒有計入的每一列和原因：不認識的人、別的月份、讀不出的日期、重複的編號。",
        `寫進去的是公式，以後在紀錄表下方接著貼上，數字跟著變。要換成一般數字，點「${records.freeze}」。這些公式在 Excel 2016、WPS 和 LibreOffice 裡不裝增益集也能算。`,
        "考核期內一筆紀錄也沒有的人，或日期無法辨識的人，留空並列出來，不會當成 0。",
      ],
    },
    books: {
      title: "沿用上期與彙總",
      says: [
        `「${carry.title}」在「${first.create.title}」裡：選上期的檔案，帶入部門、制度和變更紀錄、人員、紀錄的彙總設定和最近十二期的結果。沒有登記的改動、有錯的規則、沒有簽核的上期，都會先列出來由您決定。`,
        `「${take.title}」在「${steps.prepare}」裡，制度用得到時才有：比如年度考核取各月的總分。每個數字都寫明給誰、填哪一項；已經填了的預設不動。`,
        `「${rollUp.title}」在「${steps.approve}」裡：把本活頁簿和其他各期的檔案彙成一張可以列印的表，另有一欄「${rollUpSheet.own}」可填單獨評定的結果。`,
        "別的活頁簿只讀取、不改動，結果按裡面填的數重新計算。可以用 Excel、WPS、LibreOffice 存的 .xlsx，最大 20 MB；.xls、加密或損壞的檔案會說明怎麼辦。",
      ],
    },
    ownPolicy: {
      title: choose.own,
      says: [
        `在「${first.create.title}」裡點「${choose.change}」，到「${choose.own}」，有三種做法，都不需要寫程式：`,
        `「${build.blank}」，或在選中的制度上「${choose.adapt}」：加減考核項目、扣分規則、級距、出勤和獎懲、等級和發放辦法。邊改邊檢查哪裡對不上，能算出來的直接給改法。`,
        `「${choose.import}」：在「${policy.title}」的「${policy.tabs.files}」裡匯出任何一份制度，改好再匯入。檔案裡寫著結構說明的位址，VS Code 等編輯器會提示和檢查。檔案要麼整份採用，要麼列出每一處問題，不會只讀一半。`,
        `活頁簿建好以後，數字在「${names.policy}」裡或窗格裡改；項目的增減屬於另一份制度，從下一個活頁簿起用。`,
        `「${names.policy}」標題旁寫著這份規則能不能用。下限被清空、滿分變成 110、等級次序顛倒的時候，「${names.score}」顯示規則有誤，不給結果，檢查裡會指出儲存格和改法。`,
      ],
    },
    changes: {
      title: "制度的版本與試算",
      says: [
        `「${policy.title}」列出每個數字和出處，也寫明原文不清楚的地方怎麼理解；有幾種理解的可以切換。`,
        "改動可以從本期生效，也可以從以後某一期生效，誰在什麼時候改了什麼都有紀錄。",
        `「${policy.tabs.effect}」裡先試：誰會從哪一等變到哪一等、多花多少錢、誰離分數線不到半分。按「${policy.apply}」之前什麼都不會寫。`,
        `考核期可以是月、季、半年或年。制度寫了幾種，或者沒有寫的，在「${choose.length}」裡選；標題、日期、工作日、截止日都跟著變。`,
      ],
    },
    paper: {
      title: "列印",
      says: [
        `「${names.score}」在看得清的前提下印成一頁；太寬時分成幾頁，每頁都有員工編號和姓名，不會從一個項目中間斷開。「${names.guide}」「${names.policy}」和「${names.approval}」換頁時不拆散標題。`,
        `「${cards.title}」每人一頁，寫著得分、理由和簽名欄；列印全部時都在同一張工作表上。`,
      ],
    },
    noAddIn: {
      title: "沒有安裝增益集的同事",
      says: [
        "開啟活頁簿時看到的是最後一次的結果。重新計算過的 KPI 儲存格會顯示 #NAME?，裝有增益集的人再開啟就恢復。",
        "姓名、分數和金額只保存在活頁簿裡：增益集沒有伺服器，不上傳，不統計。",
      ],
    },
  },
};
