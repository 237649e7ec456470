import { counted } from "../counted";
import type { take as reference } from "../../zh-CN/pane/take";

export const take: typeof reference = {
  title: "Figures from other evaluation workbooks",
  files: "Files",
  leads: {
    monthTotal: "Results of the months: choose the monthly files of this year; totals are taken by person and month.",
    teamMean:
      "Staff management: choose the monthly files of the staff in this period; it is the mean of all their totals.",
    indicator: (scheme) =>
      `Indicators: choose this period's files of "${scheme}"; rates are worked out anew from the sums of the months.`,
  },
  choose: "Choose files…",
  more: "More files…",
  remove: (file) => `Take away "${file}"`,
  refused: (file) => `"${file}" cannot be used`,
  readOnly: "Files are only read.",
  findings: {
    otherPeriod: (file, month) => `"${file}" is of ${month}, outside this period, and was not used.`,
    notWanted: (file) => `"${file}" holds nothing that belongs here and was not used.`,
    restored: (file) =>
      `The record of "${file}" is damaged; its policy and period were recognized by its policy and score sheets, and its approval cannot be verified. Check it before use.`,
    notApproved: (file) => `"${file}" has not been approved; its figures may still change.`,
    unknownPeople: (file, people) => `People of "${file}" who are not listed here were not used: ${people}.`,
    withoutResult: (file, people) => `No total yet in "${file}" for: ${people}.`,
    twice: (file, people) => `Two files hold a total of the same month; that of "${file}" was not used for: ${people}.`,
    zerosDiffer: (file, people) =>
      `In "${file}" these staff numbers differ only by leading zeros and have other names, so they were not taken for the same people. If they are, write the number alike: ${people}.`,
  },
  listSeparator: ", ",
  preview: "What will be written",
  nothing: "Once files are chosen, the figures for everybody are listed here.",
  none: "These files hold nothing to write.",
  counts: (fresh, same) => `${fresh} blank cells are filled; ${same} hold the same already.`,
  others: (count) => `${counted(count, "cell")} with another figure, left unchanged unless ticked:`,
  all: "All of them",
  change: (was, now) => `${was} → ${now}`,
  person: "Name",
  input: "Input",
  value: "Figure",
  moreRows: (count) => `and ${count} more`,
  submit: (count) => `Write ${counted(count, "figure")}`,
  submitNone: "Write",
  written: (count) => `${counted(count, "figure")} written.`,
  kept: (count) => ` ${counted(count, "cell")} without a number left unchanged; see Check.`,
};
