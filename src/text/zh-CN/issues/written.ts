import type { WrittenIssue } from "../../../domain/issue/writtenIssue";
import { words, type WordsFor } from "../../form/issueWords";

const resultNames = { total: "总分", grade: "等级", pay: "奖金", rank: "名次" } as const;

export const writtenResults: WordsFor<WrittenIssue> = {
  resultInTheWay: (is) =>
    words(
      `要写结果的单元格 ${is.address} 里已有内容`,
      `“${is.read}”`,
      "空白单元格",
      "没有写入任何内容。这一列由公式计算的，不用写入；是旧数字的，请先清空再写。",
    ),
  resultWithoutColumn: (is) =>
    words(
      `表里没有指定放“${resultNames[is.result]}”的列`,
      "没有这样的列",
      "一个空白的结果列",
      "没有写入任何内容。请在表里加一列标题，再在窗格里指定为这项结果。",
    ),
  noRoomForResults: (is) =>
    words(
      `“${is.sheet}”的表格右边放不下结果列（${is.address}）`,
      "那里已有内容、合并单元格或隐藏列，或加列后会认错人员",
      "表格右边有空白的列",
      "没有写入任何内容。请在表格右边留出空白列，或自己加一列标题，再在窗格里指定为这项结果。",
    ),
  formulaReadsOtherwise: (is) =>
    words(
      `公式读不准 ${is.address} 里的内容`,
      `“${is.read}”`,
      "普通数字",
      "没有写入任何内容。请先把这一列改成普通数字（带单位、全角、文字等级或百分比的都要改），或改为写入数值。",
    ),
  formulaLacksColumn: (is, say) =>
    words(
      `“${resultNames[is.result]}”写不成公式：表里没有“${say.input(is.input)}”列`,
      "没有这一列",
      "制度要求的每项数据都有一列",
      "没有写入任何内容。请加上这一列并指定含义，或改为写入数值。",
    ),
  noRowFormula: (is) =>
    words(
      `“${resultNames[is.result]}”写不成这一行的公式`,
      {
        department: "计算时要用部门数据，它不在这张表里",
        team: "计算时要用全组人员的数据",
        long: "公式超过了 Excel 允许的长度",
      }[is.why],
      "只用本行数据就能算出的结果",
      "没有写入任何内容。这项结果可以改为写入数值。",
    ),
  tableFillsItself: (is) =>
    words(
      `“${is.sheet}”里有 Excel 表格（超级表），会自动填充公式`,
      "Excel 表格",
      "普通单元格区域",
      "没有写入任何内容。请改为写入数值；需要公式的，先用“转换为区域”把它变成普通区域。",
    ),
  formulaGaveOther: (is) =>
    words(
      `${is.address} 的公式算出的与制度不同`,
      `“${is.read}”`,
      `“${is.expected}”`,
      "公式已全部撤回，表里没有变化。请改为写入数值，并把这件事告诉加载项的维护人员。",
    ),
  resultsDiffer: (is) =>
    words(
      `“${is.sheet}”里有 ${is.cells} 格结果与制度算出的不同`,
      is.withoutResult === 0
        ? "表里自己的总分、等级、奖金或名次"
        : `表里自己的总分、等级、奖金或名次；其中 ${is.withoutResult} 格的人目前算不出结果`,
      "与审批表一致",
      "审批、考核表和面谈都按制度算出的结果；表里的结果请核对后改正，原因见“核对现有考核表”。",
    ),
};
