import { personText } from "../../../domain/people/identity";
import type { RowIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { judged } from "./judged";
import { period } from "../period";

export const row: WordsFor<RowIssue> = {
  ...judged,
  rowNotFilled: (_is, say) =>
    words(
      "這一列還沒有評分",
      "只有員工編號或姓名",
      "各項資料填寫完整",
      `請填妥這位同仁的資料；${period.now[say.length]}不考核的，請清空整列。`,
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
      `${personText(is)}，第 ${is.firstRow} 列已有`,
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
  numberUnlikeBefore: (is) =>
    words(
      "員工編號與紀錄表、往期都不一致",
      `「${is.name}」：這裡是 ${is.number === "" ? "空白" : is.number}`,
      `${is.before}（事件紀錄表和往期結果裡的員工編號）`,
      `多半是員工編號填錯，可改為 ${is.before}；確實換了編號的，請把事件紀錄表裡的編號改成新的。`,
    ),
  nameWithSigns: (is) =>
    words(
      "姓名裡有空格或註記",
      `「${is.name}」`,
      `「${is.plain}」`,
      "各處寫法一致，才能與其他名單對上。確認後可在原表更正；不改也照常計算。",
    ),
  formulaReplaced: (is) =>
    words(
      `「${is.column}」的公式被改動`,
      is.read === "" ? "空白" : `「${is.read}」`,
      "原來的公式",
      "結果欄由公式計算，請不要手動填寫。可一鍵還原公式。",
    ),
  cellFormulaReplaced: (is) =>
    words(
      "這個儲存格的公式被改動",
      is.read === "" ? "空白" : `「${is.read}」`,
      "原來的公式",
      "這個儲存格由公式計算，請不要手動填寫。可一鍵還原公式。",
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
};
