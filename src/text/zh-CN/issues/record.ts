import type { DecisionPart, RecordIssue } from "../../../domain/issue/recordIssue";
import type { DifferentCell } from "../../../domain/issue/setUpIssue";
import { words, type WordsFor } from "../../form/issueWords";

const parts: Readonly<Record<DecisionPart, string>> = {
  decision: "审批结论",
  approver: "审批人",
  approvedOn: "审批日期",
  reason: "退回原因",
  publishedOn: "公布日期",
};

const few = 5;

const blankOr = (text: string): string => (text === "" ? "空白" : `“${text}”`);

const cell = ({ address, read }: DifferentCell): string => `${address} 现为${blankOr(read)}`;
const was = ({ address, written }: DifferentCell): string => `${address} 原为${blankOr(written)}`;

const listed = (cells: readonly DifferentCell[], say: (one: DifferentCell) => string): string =>
  cells.slice(0, few).map(say).join("；") + (cells.length > few ? `；等 ${cells.length} 格` : "");

const named = (sheets: readonly string[]): string =>
  sheets.slice(0, few).join("、") + (sheets.length > few ? ` 等 ${sheets.length} 张表` : "");

export const record: WordsFor<RecordIssue> = {
  shownAltered: (is) =>
    words(
      `${is.sheet} 生成以后被改动过`,
      listed(is.cells, cell),
      listed(is.cells, was),
      "这张表由加载项生成，除填写栏外不应改动。请撤销改动，或重新生成这张表；数据有误的，请在评分表里改正后再重新生成。",
    ),
  shownCopied: (is) =>
    words(
      `${is.sheet} 与 ${is.page} 是同一张表`,
      `${is.sheet} 的表头与 ${is.page} 相同`,
      "每张表只有一份",
      `请核对哪一张有效，以 ${is.page} 为准的，请删除多出来的一张；留作存档的，请移到别的工作簿。`,
    ),
  shownUnknown: (is) =>
    words(
      "有些表的内容无法核对",
      named(is.sheets),
      "由加载项生成并有记录的表",
      "这些表标着本期的标题，或表头与本期为个人生成的表大半相同，但工作簿里没有它们生成时的记录（例如找回设置之后，或表头已被改写），内容是否被改动过无法核对。请重新生成；不能覆盖的，请先改名或删除旧表。在此之前，请勿以这些表为准。",
    ),
  decisionDiffers: (is) =>
    words(
      `审批表上的${parts[is.part]}与审批记录不一致`,
      blankOr(is.read),
      `审批时记录的是${blankOr(is.recorded)}`,
      "请恢复为审批时的内容；确实要改变审批意见的，请在窗格里重新审批。",
    ),
  decisionNotRecorded: (is) =>
    words(
      "审批表上填了审批结论，但尚未完成审批",
      blankOr(is.read),
      "在窗格的“审批”里作出决定",
      "请审批人在窗格里点“批准”或“退回”：加载项会核对数据是否仍与审批表一致，并记下审批人和日期。",
    ),
  ledgerEntrySince: (is) =>
    words(
      "这条事件在审批表生成之后新增或改动过",
      `审批表生成于 ${is.madeOn}`,
      "审批表生成时已有的事件",
      "审批人看到的审批表里没有这条内容。请核对；确有必要的，请重新生成审批表，再次审批。",
    ),
  ledgerEntriesGone: (is) =>
    words(
      "事件台账里有事件在审批表生成之后被删除或改动",
      `少了 ${is.count} 条原有的事件`,
      `与 ${is.madeOn} 生成审批表时一致`,
      "请核对事件台账；误删的请恢复，确有必要改动的，请重新生成审批表，再次审批。",
    ),
};
