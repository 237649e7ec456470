import type { rollUp as reference } from "../../zh-CN/sheets/rollUp";

export const rollUp: typeof reference = {
  kinds: { quarter: "Quarter summary", half: "Half-year summary", year: "Year summary" },
  sheetName: (kind, period) => `${kind} ${period}`,
  title: (policy, kind, period) => `${policy} · ${kind} · ${period}`,
  head: (department, policy, madeOn) => `Department: ${department}   Policy: ${policy}   Made on: ${madeOn}`,
  policyOf: (name, version) => `${name} (version ${version})`,
  how: {
    meanOfTotals: (source) =>
      `The mean of the totals of the periods, to two decimals; a period without a result does not count. Where "Separate result" is filled, that counts (${source}).`,
    sumOfInputs: (source) =>
      `What was counted in the periods is added up first, then rates and means are worked out: not the mean of rates. Where "Separate result" is filled, that counts (${source}).`,
  },
  snapshot:
    'The figures of the periods were read when this sheet was made and do not follow their files; "Separate result" is kept when it is made again.',
  number: "Staff no.",
  name: "Name",
  item: "Indicator",
  figure: "Counted",
  periods: "Periods",
  mean: "Mean",
  sum: "Sum",
  own: "Separate result",
  result: "Result",
  grade: "Grade",
  note: "Note",
  missing: (periods) => `missing: ${periods}`,
  separator: ", ",
  sources: "Where the figures come from",
  thisBook: "this workbook",
  source: (period, file, status) => `${period}: ${file} (${status})`,
  approved: "approved",
  notApproved: "not approved",
  noFile: (period) => `${period}: no data`,
  maker: "Made by",
  approver: "Approved by",
  date: "Date",
  prompts: {
    own: "Where there is a result of its own for the whole period, type it here and it counts; else leave it blank.",
    ownError: "Please type 0 or a larger number.",
    text: "Any text.",
  },
};
