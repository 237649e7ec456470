import type { FileIssue } from "../../../domain/issue/fileIssue";
import { words, type WordsFor } from "../../form/issueWords";

export const file: WordsFor<FileIssue> = {
  fileTooLarge: (is) =>
    words(
      "The file is too large",
      `about ${is.megabytes} MB`,
      `at most ${is.limit} MB`,
      "Save a copy without the sheets that do not belong to the evaluation, raw records for instance, and choose that.",
    ),
  fileNotReadable: (is) =>
    words(
      "The file cannot be opened",
      is.reason,
      "a file that can be read",
      "It may have been moved, or another program holds it. Close that file and choose it again.",
    ),
  fileSheetTooLarge: (is) =>
    words(
      "A sheet reaches too far",
      `"${is.sheet}" is used as far as ${is.lastCell}`,
      "the evaluation's own tables only",
      "Open that file, delete what stands far outside the tables, save it and choose it again.",
    ),
  fileTooManySheets: (is) =>
    words(
      "Too many worksheets",
      `more than ${is.limit} worksheets`,
      "the workbook of one period",
      "Save a copy, keep only the sheets of the evaluation in it, and choose that.",
    ),
  fileTooMuchWork: (is) =>
    words(
      "The file holds more than can be read",
      `"${is.part}" holds far more than a file of this size should`,
      "the workbook of one period",
      "Open it in Excel, delete what does not belong to the evaluation, save a copy and choose that. Do not use a file whose origin you do not know.",
    ),
  readingStopped: () =>
    words(
      "Reading was stopped",
      "the file was not read to its end",
      "a file read to its end",
      "Nothing of it was taken over; the workbook and what you filled in are as they were. Choose the file again when you need it.",
    ),
  fileNotWorkbook: () =>
    words(
      "This is no Excel workbook",
      "a file of another format",
      "an .xlsx file",
      "Choose an evaluation workbook; CSV, PDF, pictures and web pages named .xls cannot be used. What Excel or WPS can open, save as Excel Workbook (*.xlsx) and choose that.",
    ),
  fileOldFormat: () =>
    words(
      "This is a file of the old format (.xls, or .et of WPS)",
      "an Excel 97-2003 workbook",
      "an .xlsx file",
      "Open it in Excel or WPS, save it as Excel Workbook (*.xlsx), and choose that.",
    ),
  fileBinary: () =>
    words(
      "This is a binary .xlsb file",
      "an Excel binary workbook",
      "an .xlsx file",
      "Open it in Excel, save it as Excel Workbook (*.xlsx), and choose that.",
    ),
  fileEncrypted: () =>
    words(
      "The file is protected by a password",
      "an encrypted file",
      "an .xlsx file that opens without a password",
      "Open it in Excel, take the password off under File › Info › Protect Workbook, save a copy and choose that.",
    ),
  fileDamaged: (is) =>
    words(
      "The file is damaged",
      is.part === "zip" ? "the file is not complete" : `"${is.part}" cannot be read`,
      "a complete .xlsx file",
      "It may have been cut off or changed on its way. Get it once more, or let Excel open and repair it, and save a copy.",
    ),
  fileWithoutPeriod: () =>
    words(
      "The file holds no evaluation",
      "no sheets of an evaluation",
      "an evaluation workbook made with this add-in",
      "Choose a file that was made with New evaluation workbook.",
    ),
  filePolicyUnknown: (is) =>
    words(
      "The policy in the file is not known",
      `its policy sheet is headed “${is.policy}”, which neither ships with the add-in nor is the policy of this workbook; the file's internal record is lost or damaged`,
      "a sound internal record, or the policy sheet of a known policy",
      `Open the file in Excel, choose “Find settings” in the pane and then the JSON file of “${is.policy}” (the one it was imported from or exported to), save, and choose the workbook here again.`,
    ),
};
