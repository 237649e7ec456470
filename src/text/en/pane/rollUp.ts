import type { rollUp as reference } from "../../zh-CN/pane/rollUp";

export const rollUp: typeof reference = {
  title: "Quarter and year summaries",
  length: "Up to",
  lengths: { quarter: "Quarter", half: "Half-year", year: "Year" },
  files: "Files of the other periods",
  lead: (periods) =>
    `This workbook is included. Please choose also: ${periods}. A period that is missing may be left out; the sheet says so.`,
  complete: "Every period is there.",
  findings: {
    otherPolicy: (file) => `"${file}" has another policy or another length of period and was not used.`,
    otherPeriod: (file) => `"${file}" is not of this time and was not used.`,
    restored: (file) =>
      `The record of "${file}" is damaged; its policy and period were recognized by its policy and score sheets, and its approval cannot be verified. Check it before use.`,
    notApproved: (file) => `"${file}" has not been approved; the sheet says so.`,
    twice: (file, people) => `An earlier file has the same period for them; "${file}" was not used for: ${people}.`,
    renamed: (file, people) =>
      `In "${file}" these staff numbers have another name; they were taken for the same people. Please check: ${people}.`,
    numbersDiffer: (file, people) =>
      `In "${file}" these people have the same name and another staff number, or none, so they were not taken for the same people. If they are, write the number alike, or their result is split over two rows: ${people}.`,
    zerosDiffer: (file, people) =>
      `In "${file}" these staff numbers differ only by leading zeros and have other names, so they were not taken for the same people. If they are, write the number alike: ${people}.`,
  },
  preview: "What will be made",
  people: (people, periods, all) => `${people} people, ${periods} of ${all} periods with figures`,
  kept: 'A result of its own can be typed under "Separate result" afterwards; it is kept when the sheet is made again.',
  submit: "Make the summary",
  made: (sheet) => `"${sheet}" has been made.`,
};
