import type { UnfinishedIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

export const unfinished: WordsFor<UnfinishedIssue> = {
  workUnfinished: () =>
    words(
      "上一次操作未完成",
      "窗格被关闭、网络中断，或者另一个窗口正在操作",
      "操作全部完成",
      "如果另一个窗口正在操作，请等它做完再重新读取；否则请点“恢复到操作之前”，未完成的改动会全部撤回，原有数据不会丢失。",
    ),
  noAnswer: () =>
    words(
      "Excel 一直没有回应",
      "这一步还没有结束",
      "Excel 答复这一步的结果",
      "最常见的原因是某个单元格正在编辑：请按回车或 Esc 结束输入，Excel 会接着做完，这条提示随后消失。其他情况请稍候；如果中途断开，重新读取时会提示恢复到操作之前。",
    ),
  begunUnreadable: (is) =>
    words(
      "未完成操作的记录无法读取",
      `隐藏工作表 ${is.sheet}`,
      "由加载项写入、没有改动过的内容",
      "请从备份或版本历史中恢复文件；名称以 KPI~ 开头的工作表里可能有原来的内容，请先不要删除。",
    ),
};
