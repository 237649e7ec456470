import type { save as reference } from "../../zh-CN/pane/save";

const ways: (typeof reference)["ways"] = { window: "Open in Excel", download: "Download", copy: "Copy" };

const another = (others: readonly (keyof typeof ways)[]): string =>
  others.length === 0 ? "Try Excel for the web." : `Use ${others.map((way) => ways[way]).join(" or ")} instead.`;

export const save: typeof reference = {
  ways,
  opened: (file) =>
    `Opened in a new window of Excel, and not saved yet. In that window, use File › Save As and save it as ${file}.`,
  notOpened: (others) => `This Excel opened no window, and the file was not saved. ${another(others)}`,
  downloaded: (file, others) =>
    `Given to the browser to download: ${file}, usually into Downloads. If no file appears, downloads are not allowed here. ${another(others)}`,
  copied: (file) =>
    `The content was copied and is no file yet. Paste it into a text editor and save it as ${file} in UTF-8.`,
  copyByHand: (file) =>
    `Could not copy. Select all in the box below, copy it, paste it into a text editor and save it as ${file}.`,
  fileText: "Content of the file",
  noWay: "This Excel cannot save such a file from the pane. Use Excel for Windows or for the web.",
  template: {
    title: "Export an Excel file",
    lead: "Makes another, blank workbook by the present policy for others to fill in. It holds no figures and no earlier results; this workbook stays as it is.",
    period: "Period",
    people: (count) => `List the ${count} people of this workbook`,
    unsound: "Correct the errors in the rules before exporting.",
    name: (policy, period) => `${policy} ${period} evaluation`,
  },
};
