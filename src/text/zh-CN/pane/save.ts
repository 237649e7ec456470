type Way = "window" | "download" | "copy";

const ways: Readonly<Record<Way, string>> = { window: "在 Excel 中打开", download: "下载文件", copy: "复制内容" };

/** "，请改用“下载文件”或“复制内容”" */
const another = (others: readonly Way[]): string =>
  others.length === 0 ? "，请换到 Excel 网页版再试" : `，请改用${others.map((way) => `“${ways[way]}”`).join("或")}`;

/** Where a file went that left the pane; never more than is known. */
export const save = {
  ways,
  opened: (file: string): string =>
    `已在新的 Excel 窗口中打开，还没有存盘。请在那个窗口按“文件”›“另存为”，存为 ${file}。`,
  notOpened: (others: readonly Way[]): string => `这个 Excel 没有打开新窗口，文件没有保存${another(others)}。`,
  downloaded: (file: string, others: readonly Way[]): string =>
    `已交给浏览器下载：${file}，一般在“下载”文件夹。如果没有出现文件，说明这里不允许下载${another(others)}。`,
  copied: (file: string): string => `已复制内容，还没有存成文件。请粘贴到文本编辑器，以 UTF-8 编码存为 ${file}。`,
  copyByHand: (file: string): string => `未能自动复制。请在下面的框中全选、复制，粘贴到文本编辑器后存为 ${file}。`,
  fileText: "文件内容",
  noWay: "这个 Excel 不能从窗格保存这种文件，请换到 Windows 版或网页版 Excel。",
  template: {
    title: "导出 Excel 文件",
    lead: "按现行制度另做一个空白的考核工作簿，发给别人填。不含已填的数据和历史结果，这个工作簿不变。",
    period: "考核期",
    people: (count: string): string => `列入现有的 ${count} 人`,
    unsound: "规则里有错误，改正后才能导出。",
    name: (policy: string, period: string): string => `${policy} ${period} 考核表`,
  },
};
