import type { causeGroups as groups, causes as reference } from "../../zh-CN/pane/causes";

export const causes: typeof reference = {
  blankCountedAsZero: (input, cell) => `${input} (${cell}) is blank; the formula of the table counts it as 0.`,
  markAboveFull: (input, cell, read, full) => `${input} (${cell}) is ${read}, above the full marks of ${full}.`,
  textNotCounted: (input, cell, read) =>
    `${input} (${cell}) holds the text “${read}”, which the formula of the table does not count.`,
  otherWeight: (input, theirs, policy) =>
    `${input} weighs ${theirs} in the formula of the table and ${policy} in the policy.`,
  notEvaluated: (inputs) => `${inputs} missing or wrong, so that the policy gives no result.`,
  otherTotal: (theirs, policy) => `The total already differs: ${theirs} in the table, ${policy} by the policy.`,
  otherTotalNone: (theirs) => `The total in the table is ${theirs}; the policy gives none.`,
  cutAbove: (grade, bound) => `The formula of the table gives “${grade}” above ${bound}, the policy from ${bound} on.`,
  otherBound: (grade, theirs, policy) =>
    `“${grade}” begins at ${theirs} in the formula of the table and at ${policy} in the policy.`,
  gradeNeverGiven: (grade, policy) =>
    `The formula of the table never gives “${grade}”, which the policy gives from ${policy} on.`,
  otherGrade: (theirs, policy) => `The grade already differs: “${theirs}” in the table, “${policy}” by the policy.`,
  otherGradeNone: (theirs) => `The grade in the table is “${theirs}”; the policy gives none.`,
  otherAmount: (grade, theirs, policy) =>
    `The bonus of grade “${grade}” is ${theirs} in the formula of the table and ${policy} in the policy.`,
  typedOver: "This cell was typed, where the others of the column have a formula.",
  rounding: (places) => `The table rounds to ${places} decimals.`,
  roundingWhole: "The table rounds to whole numbers.",
  unexplained: "No cause was found; please compare by hand.",
};

export const causeGroups: typeof groups = {
  empty: "Blank or missing",
  marks: "Above full marks, or words",
  weights: "Other weights",
  bounds: "Other bounds of grades",
  amounts: "Other amounts",
  typed: "Typed by hand",
  rounding: "Rounded",
  follows: "Follows from another result",
  unexplained: "No cause found",
};
