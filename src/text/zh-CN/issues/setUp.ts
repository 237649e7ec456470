import type { DifferentCell, SetUpIssue, SheetPart } from "../../../domain/issue/setUpIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { formulaLimit, formulaSize } from "./formulaSize";

const parts: Readonly<Record<SheetPart, string>> = {
  looks: "单元格格式",
  lines: "边框",
  sizes: "行高、列宽和合并",
  entryRules: "数据验证和输入提示",
  colours: "条件格式",
  charts: "图表",
  links: "超链接",
  window: "标签、网格线和冻结窗格",
  print: "打印设置",
  opened: "打开的位置",
};

const few = 3;

const listed = (names: readonly string[]): string =>
  names.length > few ? `${names.slice(0, few).join("、")}等 ${names.length} 张工作表` : names.join("、");

const cell = ({ address, written, read }: DifferentCell): string => `${address} 写入“${written}”，读回“${read}”`;

/** Excel's own names for what it refused. */
const member = ({ place, excelCode }: { place: string; excelCode: string }): string =>
  place === "" ? excelCode : `${place}，${excelCode}`;

export const setUp: WordsFor<SetUpIssue> = {
  notSetUp: (is) =>
    words(
      "以下版面设置被 Excel 拒绝",
      `${listed(is.sheets)} › ${parts[is.part]}（${member(is)}）`,
      "与设计的版面一致",
      "数据、公式和保护都完整，可以正常使用；需要的话可以在 Excel 里自己设置。",
    ),
  doneInSteps: (is) =>
    words("Excel 起初没有接受，已分步做好", member(is), "一次做好", "工作表都已完整，不用再做什么。"),
  formulaTooLong: (is) =>
    words(
      "制度里的名称太长或太多，公式放不下",
      formulaSize(is),
      formulaLimit(is),
      "请改短录入项的简称，或减少录入项，然后再试。",
    ),
  readBackDiffers: (is) =>
    words(
      "读回与写入不一致",
      `${is.sheet}：${cell(is.cells[0])}${is.cells.length > 1 ? `，共 ${is.cells.length} 格` : ""}`,
      "单元格里就是写入的内容",
      "请核对这些单元格；如果内容不对，请重新生成这些工作表，并把详细信息发给维护人员。",
    ),
};
