import type { SheetIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

const named = ([first = "", ...more]: readonly string[]): string =>
  more.length === 0 ? `“${first}”列` : `“${first}”到“${more.at(-1) ?? ""}”列`;

export const sheet: WordsFor<SheetIssue> = {
  sheetMissing: (is) =>
    words(
      `找不到工作表“${is.sheet}”`,
      "已删除、改名或移走",
      `工作表“${is.sheet}”`,
      "请先撤销删除或改回原名；找不回来的，请从备份中恢复，或新建考核工作簿后把数据粘贴过去。",
    ),
  ledgerMissing: (is) =>
    words(
      `找不到“${is.sheet}”`,
      "工作表已删除或移走，登记在上面的事件也不在了",
      `工作表“${is.sheet}”`,
      "请先撤销删除，或从备份、版本历史中找回。找不回来的，请点“重新生成事件台账”：会生成一张空表，评分表里已填的次数和得分不变，事件要按证据重新登记；已经审批的，检查里会列出少了几条事件。",
    ),
  tableMissing: (is) =>
    words(
      `“${is.sheet}”里找不到表格“${is.table}”`,
      "表格已转换为普通区域，或被删除、改名",
      `表格“${is.table}”`,
      "请先撤销这一改动；撤销不了的，请从备份中恢复，或新建考核工作簿后把数据粘贴过去。",
    ),
  columnMissing: (is) =>
    words(
      `“${is.sheet}”缺少“${is.column}”列`,
      "没有这一列",
      `列标题“${is.column}”`,
      "请撤销删除这一列；撤销不了的，请在新工作簿中粘贴数据。",
    ),
  columnRenamed: (is) =>
    words(`“${is.column}”的列标题被改动`, `“${is.read}”`, `“${is.column}”`, "暂按原来的列读取。可一键恢复列标题。"),
  columnMoved: (is) =>
    words(
      `“${is.column}”列换了位置`,
      `现在在 ${is.now} 列`,
      `原来在 ${is.was} 列`,
      "数据仍按列标题正确读取；为方便核对和打印，建议移回原处。",
    ),
  columnInserted: (is) =>
    words(
      `“${is.sheet}”多出“${is.column}”列`,
      "制度里没有这一列",
      "只有制度规定的列",
      "这一列不参与计分，可以保留；如果它代替了原来的列，请改回来。",
    ),
  rowsMoved: (is) =>
    is.by > 0
      ? words(
          `“${is.sheet}”第 ${is.row} 行处插入了 ${is.by} 行`,
          is.read === "" ? "空行" : `“${is.read}”`,
          "行数与生成时一样",
          "下面的内容已按新位置读取，得分不受影响。不需要这些行时，取消保护后删除即可。",
        )
      : words(
          `“${is.sheet}”第 ${is.row} 行处少了 ${-is.by} 行`,
          "行已删除",
          "行数与生成时一样",
          "其余内容已按新位置读取。删掉的行里如有数值，请撤销删除；撤销不了的，请从备份中恢复。",
        ),
  columnsMoved: (is) =>
    words(
      `“${is.sheet}”${is.column} 列处${is.by > 0 ? `插入了 ${is.by} 列` : `少了 ${-is.by} 列`}`,
      is.by > 0 ? "多出的列" : "列已删除",
      "列数与生成时一样",
      is.by > 0
        ? "内容已按新位置读取，得分不受影响；不需要时，取消保护后删除即可。"
        : "请撤销删除；撤销不了的，请从备份中恢复。",
    ),
  rowsBelowTable: (is) =>
    words(
      "表格下方还有数据",
      is.firstRow === is.lastRow ? `第 ${is.firstRow} 行` : `第 ${is.firstRow} 到 ${is.lastRow} 行`,
      "数据都在表格之内",
      `这 ${is.rows} 行在表格之外，没有公式，也不计入。可一键把表格向下扩展。`,
    ),
  ledgerFull: (is) =>
    words(
      is.left === 0 ? `“${is.sheet}”已经记满` : `“${is.sheet}”快记满了`,
      is.left === 0 ? "没有空行" : `还剩 ${is.left} 行空行`,
      "表格里有空行可以继续登记",
      "表格下方是锁定的，请先一键加行，再继续登记。",
    ),
  cellsLocked: (is) =>
    words(
      `“${is.sheet}”有要填的单元格被锁定`,
      `${is.range}，共 ${is.cells} 格（${named(is.columns)}）`,
      "要填的单元格没有锁定，可以直接录入",
      "多半是从别处带格式粘贴时把“锁定”一起带了进来。可一键解锁；以后粘贴请用“选择性粘贴 › 数值”。",
    ),
};
