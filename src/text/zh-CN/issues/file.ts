import type { FileIssue } from "../../../domain/issue/fileIssue";
import { words, type WordsFor } from "../../form/issueWords";

export const file: WordsFor<FileIssue> = {
  fileTooLarge: (is) =>
    words(
      "文件太大",
      `约 ${is.megabytes} MB`,
      `不超过 ${is.limit} MB`,
      "请另存一份，删去与考核无关的工作表（如原始记录）后再选。",
    ),
  fileNotReadable: (is) =>
    words(
      "文件打不开",
      is.reason,
      "可以读取的文件",
      "文件可能已被移动，或正被其他程序占用。请关闭那个文件后再选一次。",
    ),
  fileSheetTooLarge: (is) =>
    words(
      "工作表用到的范围太大",
      `“${is.sheet}”一直用到 ${is.lastCell}`,
      "只有考核用的表格",
      "请打开那个文件，删去表格以外很远处的内容，保存后再选。",
    ),
  fileTooManySheets: (is) =>
    words("工作表太多", `超过 ${is.limit} 张工作表`, "一个考核期的工作簿", "请另存一份，只留下考核用的工作表后再选。"),
  fileTooMuchWork: (is) =>
    words(
      "文件内容过多，无法读完",
      `“${is.part}”里的内容远多于这么大的文件应有的`,
      "一个考核期的工作簿",
      "请在 Excel 中打开它，删去与考核无关的内容，另存一份后再选；来历不明的文件请不要使用。",
    ),
  readingStopped: () =>
    words(
      "已停止读取",
      "文件没有读完",
      "读完的文件",
      "没有采用其中的内容，工作簿和已填写的内容都没有改动；需要时请重新选择文件。",
    ),
  fileNotWorkbook: () =>
    words(
      "这不是 Excel 工作簿",
      "其他格式的文件",
      ".xlsx 文件",
      "请选择考核工作簿；CSV、PDF、图片或网页格式的 .xls 不能用。能用 Excel 或 WPS 打开的，请另存为“Excel 工作簿 (*.xlsx)”后再选。",
    ),
  fileOldFormat: () =>
    words(
      "这是旧格式的文件（.xls 或 WPS 的 .et）",
      "Excel 97–2003 工作簿",
      ".xlsx 文件",
      "请在 Excel 或 WPS 中打开它，另存为“Excel 工作簿 (*.xlsx)”后再选。",
    ),
  fileBinary: () =>
    words(
      "这是二进制的 .xlsb 文件",
      "Excel 二进制工作簿",
      ".xlsx 文件",
      "请在 Excel 中打开它，另存为“Excel 工作簿 (*.xlsx)”后再选。",
    ),
  fileEncrypted: () =>
    words(
      "文件有打开密码",
      "已加密的文件",
      "没有打开密码的 .xlsx 文件",
      "请在 Excel 中打开它，在“文件 › 信息 › 保护工作簿”里去掉密码，另存一份后再选。",
    ),
  fileDamaged: (is) =>
    words(
      "文件已损坏",
      is.part === "zip" ? "文件不完整" : `“${is.part}”无法读取`,
      "完整的 .xlsx 文件",
      "文件可能没有传完或被改动过。请重新获取一份；也可以用 Excel 打开并修复，另存后再选。",
    ),
  fileWithoutPeriod: () =>
    words(
      "文件里没有考核",
      "没有考核用的工作表",
      "用本加载项建立的考核工作簿",
      "请选择以前用“新建考核工作簿”建立的文件。",
    ),
  filePolicyUnknown: (is) =>
    words(
      "文件里的制度认不出来",
      `规则表写的是“${is.policy}”，不是随加载项发布的制度，也不是当前工作簿的制度；文件里的内部记录已经丢失或损坏`,
      "内部记录完好，或者规则表是认得的制度",
      `请在 Excel 中打开这个文件，在窗格里点“找回设置”，选择“${is.policy}”的制度文件（JSON，当初导入或导出的那一份），保存后再到这里选择它。`,
    ),
};
