import { personText } from "../../../domain/people/identity";
import type { RowIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { judged } from "./judged";
import { period } from "../period";

export const row: WordsFor<RowIssue> = {
  ...judged,
  rowNotFilled: (_is, say) =>
    words(
      "这一行还没有打分",
      "只有工号或姓名",
      "各项数据填写完整",
      `请把这位同事的数据填好；${period.now[say.length]}不考核的，请清空整行。`,
    ),
  rowWithoutNumber: (is) =>
    words("缺少工号", `姓名“${is.name}”，工号空白`, "工号", "请补填工号；同名同事、事件台账和面谈表都靠工号区分。"),
  rowWithoutName: (is) => words("缺少姓名", `工号“${is.number}”，姓名空白`, "姓名", "请补填姓名。"),
  rowWithoutPerson: (is) =>
    words(
      "有数据，但没有工号和姓名",
      `已填 ${is.filled} 格`,
      "工号和姓名",
      "请补填这是谁的数据；如果是误填，请清空这一行。",
    ),
  duplicatePerson: (is) =>
    words(
      "同一个人填了两行",
      `${personText(is)}，第 ${is.firstRow} 行已有`,
      "每人一行",
      "请合并到一行，并清空多出的一行，避免重复发放奖金。",
    ),
  numberOfTwoNames: (is) =>
    words(
      "一个工号对应两个姓名",
      `工号 ${is.number}：这里是“${is.name}”，第 ${is.otherRow} 行是“${is.otherName}”`,
      "一个工号只属于一个人",
      "请核对花名册，改正其中一行的工号或姓名。",
    ),
  nameOfTwoNumbers: (is) =>
    words(
      "同一姓名有两个工号",
      `“${is.name}”：这里是 ${is.number}，第 ${is.otherRow} 行是 ${is.otherNumber}`,
      "同名同事或工号填错",
      "确实同名可以不改；否则请改正工号，或删除重复的一行。",
    ),
  numberUnlikeBefore: (is) =>
    words(
      "工号与台账、往期都不一致",
      `“${is.name}”：这里是 ${is.number === "" ? "空白" : is.number}`,
      `${is.before}（事件台账和往期结果里的工号）`,
      `多半是工号填错，可改为 ${is.before}；确实换了工号的，请把事件台账里的工号改成新的。`,
    ),
  nameWithSigns: (is) =>
    words(
      "姓名里有空格或标注",
      `“${is.name}”`,
      `“${is.plain}”`,
      "各处写法一致，才能与其他名单对上。确认后可在原表改正；不改也照常计算。",
    ),
  formulaReplaced: (is) =>
    words(
      `“${is.column}”的公式被改动`,
      is.read === "" ? "空白" : `“${is.read}”`,
      "原来的公式",
      "结果列由公式计算，请不要手工填写。可一键恢复公式。",
    ),
  cellFormulaReplaced: (is) =>
    words(
      "这个单元格的公式被改动",
      is.read === "" ? "空白" : `“${is.read}”`,
      "原来的公式",
      "这个单元格由公式计算，请不要手工填写。可一键恢复公式。",
    ),
  hiddenRow: (is) =>
    words(
      "这一行被隐藏",
      `第 ${is.row} 行有人员，但看不见`,
      "所有人员都可见",
      "隐藏或筛选掉的人同样计入考核。可一键显示这一行。",
    ),
  remarkMissing: (is, say) =>
    words(
      `${say.input(is.input)}没有备注`,
      `${is.count} 次，备注空白`,
      "备注写明事由",
      "制度没有定义“严重”，由主管认定，请在备注里写清是哪一件、为什么认定。",
    ),
  noteMissing: (is, say) =>
    words(
      `${say.input(is.input)}没有写明${say.input(is.note)}`,
      `${is.read}，${say.input(is.note)}空白`,
      `填写${say.input(is.note)}`,
      `调整了结果，就要写明${say.input(is.note)}；不调整请填 0 或清空。`,
    ),
  aboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)}多于${say.input(is.other)}`,
      `${is.read}，全部门为 ${is.otherRead}`,
      `一般不超过 ${is.otherRead}`,
      "如果确有休息日加班，可以不改；否则请核对考勤。",
    ),
  farFromOthers: (is, say) =>
    words(
      `${say.input(is.input)}与其他人相差很大`,
      `${is.read}`,
      `同组中位数为 ${is.median}`,
      "请核对是否多输、少输了一位数字，或填错了列；属实可以不改。",
    ),
  countAboveLedger: (is, say) =>
    words(
      `${say.input(is.input)}在事件台账里证据不足`,
      `评分表 ${is.count}，台账 ${is.entries}`,
      "每次扣分在台账里都有记录",
      "请在事件台账补记日期和证据，或改正评分表的次数。",
    ),
  countBelowLedger: (is, say) =>
    words(
      `${say.input(is.input)}少于事件台账`,
      `评分表 ${is.count}，台账 ${is.entries}`,
      "评分表与台账一致",
      "请核对：台账里有事件没有计入评分表，或者台账记重了。",
    ),
};
