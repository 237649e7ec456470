import type { DepartmentIssue, RowIssue } from "../../../domain/issue";
import { words, type WordsFor } from "../../issueWords";

export const row: WordsFor<RowIssue | DepartmentIssue> = {
  rowNotFilled: () =>
    words(
      "這一列還沒有評分",
      "只有員工編號或姓名",
      "各項資料填寫完整",
      "請填妥這位同仁的資料；本月不考核的，請清空整列。",
    ),
  rowWithoutNumber: (is) =>
    words(
      "缺少員工編號",
      `姓名「${is.name}」，員工編號空白`,
      "員工編號",
      "請補填員工編號；同名同仁、事件紀錄表和面談表都靠員工編號區分。",
    ),
  rowWithoutName: (is) => words("缺少姓名", `員工編號「${is.number}」，姓名空白`, "姓名", "請補填姓名。"),
  rowWithoutPerson: (is) =>
    words(
      "有資料，但沒有員工編號和姓名",
      `已填 ${is.filled} 格`,
      "員工編號和姓名",
      "請補填這是誰的資料；如果是誤填，請清空這一列。",
    ),
  duplicatePerson: (is) =>
    words(
      "同一人填了兩列",
      `${is.number} ${is.name}，第 ${is.firstRow} 列已有`,
      "每人一列",
      "請合併成一列，並清空多出的那一列，以免重複發放獎金。",
    ),
  numberOfTwoNames: (is) =>
    words(
      "一個員工編號對應兩個姓名",
      `員工編號 ${is.number}：這裡是「${is.name}」，第 ${is.otherRow} 列是「${is.otherName}」`,
      "一個員工編號只屬於一個人",
      "請核對人員名冊，更正其中一列的員工編號或姓名。",
    ),
  nameOfTwoNumbers: (is) =>
    words(
      "同一姓名有兩個員工編號",
      `「${is.name}」：這裡是 ${is.number}，第 ${is.otherRow} 列是 ${is.otherNumber}`,
      "同名同仁或員工編號填錯",
      "確實同名可以不改；否則請更正員工編號，或刪除重複的一列。",
    ),
  formulaReplaced: (is) =>
    words(
      `「${is.column}」的公式被改動`,
      is.read === "" ? "空白" : `「${is.read}」`,
      "原來的公式",
      "結果欄由公式計算，請不要手動填寫。可一鍵還原公式。",
    ),
  hiddenRow: (is) =>
    words(
      "這一列被隱藏",
      `第 ${is.row} 列有人員，但看不到`,
      "所有人員都看得到",
      "隱藏或篩選掉的人同樣計入考核。可一鍵顯示這一列。",
    ),
  remarkMissing: (is, say) =>
    words(
      `${say.input(is.input)}沒有備註`,
      `${is.count} 次，備註空白`,
      "備註寫明事由",
      "制度沒有定義「嚴重」，由主管認定，請在備註寫清楚是哪一件、為什麼認定。",
    ),
  noteMissing: (is, say) =>
    words(
      `${say.input(is.input)}沒有寫明${say.input(is.note)}`,
      `${is.read}，${say.input(is.note)}空白`,
      `填寫${say.input(is.note)}`,
      `調整了結果，就要寫明${say.input(is.note)}；不調整請填 0 或清空。`,
    ),
  itemLeftOut: (is, say) =>
    words(
      `「${say.words(is.item)}」沒有資料，未計入`,
      "無資料",
      "有資料時計分",
      "沒有資料不等於 0 分：本項不參加計算，其餘各項按比例折算。如果漏填，請補填。",
    ),
  gradeAction: (is, say) =>
    words(
      `等級 ${is.grade}：有後續安排`,
      `本期 ${is.grade}`,
      "由負責人安排",
      `制度規定：${say.words(is.action)}。表格只作提示，不會自動處理。`,
    ),
  totalAbove: (is, say) =>
    words(
      `總分超過 ${is.limit} 分`,
      `${is.total} 分`,
      `一般不超過 ${is.limit} 分`,
      `制度規定：${say.words(is.action)}。表格只作提示，不會自動處理。`,
    ),
  gapTotal: (is) =>
    words(
      `總分 ${is.total} 分，制度沒有寫明等級`,
      `按 ${is.grade} 計算`,
      `制度沒有寫明 ${is.above} 與 ${is.below} 之間屬於哪一級`,
      `目前按 ${is.grade} 計（見規則表「源文不明確之處」${is.source}），請核准人確認。`,
    ),
  farBelow: (is, say) =>
    words(
      `${say.input(is.input)}遠低於${say.input(is.other)}`,
      `${is.read}，${say.input(is.other)} ${is.otherRead}`,
      `一般不低於其 ${Math.round(is.share * 100)}%`,
      `${say.words(is.action)}。屬實可以不改。`,
    ),
  farAbove: (is, say) =>
    words(`${say.input(is.input)}偏高`, `${is.read}`, `一般不超過 ${is.over}`, `${say.words(is.action)}。屬實可以不改。`),
  decisionNeeded: (is, say) =>
    words(
      `${say.input(is.input)}：待人工確認`,
      "「是」",
      "由負責人決定",
      `制度規定：${say.words(is.action)}。表格只作提示，分數和獎金照算，不會自動處理。`,
    ),
  gradeForDecision: (is, say) =>
    words(
      `等級 ${is.grade}，請查看上月結果`,
      `本月 ${is.grade}`,
      `連續 ${is.months} 個考核月為 ${is.grade} 時由負責人決定`,
      `制度規定可以：${say.words(is.action)}。是「可以」而不是「必須」，表格不會自動處理。`,
    ),
  boundaryTotal: (is) =>
    words(
      `總分剛好 ${is.total} 分`,
      `按 ${is.grade} 級計算`,
      `制度沒有寫明 ${is.total} 分屬於 ${is.lower} 還是 ${is.grade}`,
      `目前按「含起點」解讀為 ${is.grade}（見規則表「原文不明確之處」${is.source}），請核准人確認。`,
    ),
  nothingMeasured: (is, say) =>
    words(
      `本月沒有${say.input(is.denominator)}`,
      "0",
      "有資料時依比率扣分",
      `沒有可以計算的資料，這一項不扣分。如果漏填，請補填${say.input(is.denominator)}和${say.input(is.numerator)}。`,
    ),
  aboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)}多於${say.input(is.other)}`,
      `${is.read}，全部門為 ${is.otherRead}`,
      `一般不超過 ${is.otherRead}`,
      "如果確實有休息日加班，可以不改；否則請核對出勤紀錄。",
    ),
  farFromOthers: (is, say) =>
    words(
      `${say.input(is.input)}與其他人相差很大`,
      `${is.read}`,
      `同組中位數為 ${is.median}`,
      "請核對是否多打、少打了一位數字，或填錯欄位；屬實可以不改。",
    ),
  countAboveLedger: (is, say) =>
    words(
      `${say.input(is.input)}在事件紀錄表裡證據不足`,
      `評分表 ${is.count}，事件紀錄表 ${is.entries}`,
      "每次扣分在事件紀錄表裡都找得到",
      "請在事件紀錄表補上日期和證據，或更正評分表的次數。",
    ),
  countBelowLedger: (is, say) =>
    words(
      `${say.input(is.input)}少於事件紀錄表`,
      `評分表 ${is.count}，事件紀錄表 ${is.entries}`,
      "評分表與事件紀錄表一致",
      "請核對：有事件沒有計入評分表，或者事件重複登記。",
    ),
  headcountBelowPeople: (is, say) =>
    words(
      `${say.input(is.input)}少於表內人數`,
      `${say.input(is.input)} ${is.read}，表內 ${is.people} 人`,
      `不少於 ${is.people}`,
      "請核對部門人數；人數偏少會墊高人均效能，影響每個人的檔次。",
    ),
  sumAboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)}合計超過${say.input(is.other)}`,
      `合計 ${is.sum}，${say.input(is.other)} ${is.otherRead}`,
      `合計不超過 ${is.otherRead}`,
      "請核對部門總量的統計口徑，或找出填大了的個人資料。",
    ),
  sameForAll: (is, say) =>
    words(
      `所有人的${say.input(is.input)}都一樣`,
      `${is.people} 個人都是 ${is.value}`,
      "依每個人的實際數填寫",
      "可能是向下填滿時複製了同一個數，請核對。",
    ),
};
