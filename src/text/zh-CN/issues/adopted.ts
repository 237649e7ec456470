import type { AdoptedIssue, OnOwnTableOnly } from "../../../domain/issue/adoptedIssue";
import { words, type WordsFor } from "../../form/issueWords";

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

const onTheirTable: Readonly<Record<OnOwnTableOnly, { title: string; instead: string }>> = {
  sort: {
    title: "您自己的表请用 Excel 排序",
    instead: "请选中整张名单，用“数据”里的“排序”；排序后按列标题和姓名继续读取，结果不受影响。",
  },
  people: {
    title: "请直接在您自己的表里加人",
    instead: "请在名单里插入一行，填上工号、姓名和数据；下次检查就会读到。",
  },
  records: {
    title: "您自己的表里不写入统计公式",
    instead: "请用自己的公式统计，或把数字填进对应的列；也可以新建一张评分表，再导入记录。",
  },
  figures: {
    title: "您自己的表里不写入别的工作簿的数字",
    instead: "请对照窗格里列出的数字，填进对应的列。",
  },
  formulas: {
    title: "您自己的表里没有加载项的公式",
    instead: "表里的公式由您自己管理；加载项写在其他工作表里的都是普通公式。",
  },
  split: {
    title: "您自己的表不能从这里分发",
    instead: "请把各人的行另存成文件发出去；想从这里分发和收回，请新建一张评分表。",
  },
};

export const adopted: WordsFor<AdoptedIssue> = {
  tableNotFound: (is) =>
    words(
      `在“${is.sheet}”里找不到原来的考核表格`,
      "没有这些列标题，或标题下面没有人",
      listed(is.headings),
      "请撤销对列标题的改动，或在窗格里重新指定各列的含义；表里的内容没有改动。",
    ),
  severalTables: (is) =>
    words(
      "有几张表格的列标题都一样，分不清是哪一张",
      listed(is.sheets),
      "只有一张这样的表格",
      "请给多出的表格换个标题，或移到别的工作簿，然后再检查。",
    ),
  mappedColumnGone: (is) =>
    words(
      is.times === 0 ? `“${is.sheet}”里找不到“${is.column}”列` : `“${is.sheet}”里有 ${is.times} 个“${is.column}”列`,
      is.times === 0 ? "没有这个列标题" : `${is.times} 列的标题相同`,
      `列标题“${is.column}”`,
      "请改回列标题，或在窗格里重新指定各列的含义。这一列在此之前不读取，也不会按 0 计算。",
    ),
  columnsAdded: (is) =>
    words(
      `“${is.sheet}”里多了没有指定含义的列`,
      listed(is.columns),
      "已指定含义的列",
      "这些列不参与计分，可以保留；需要参与的，请在窗格里指定含义。",
    ),
  inputsWithoutColumn: (is, say) =>
    words(
      "有的数据在表里没有对应的列",
      is.inputs.map((input) => say.input(input)).join("、"),
      "制度要求的每项数据都有一列",
      "请在表里加上这些列，再在窗格里指定含义；在此之前不计算结果。",
    ),
  marksNotTaken: (is) =>
    words(
      "这个考核期的制度不直接给这些项目打分",
      listed(is.columns),
      "规则里列明的计分数据",
      "请把这些列指定为计分用的数据或不使用；要改为直接打分，请在新的工作簿里重新开始。",
    ),
  notOnTheirTable: (is) =>
    words(
      onTheirTable[is.wanted].title,
      `“${is.sheet}”是您自己的表格`,
      "由加载项生成的评分表",
      onTheirTable[is.wanted].instead,
    ),
  notAdopted: () =>
    words(
      "这个工作簿用的是加载项生成的评分表",
      "评分表",
      "您自己的表格",
      "结果已经在评分表里，不需要另外写入；要用自己的表格，请在有那张表格的工作簿里重新开始。",
    ),
};
