import type { causeGroups as groups, causes as reference } from "../../zh-CN/pane/causes";

export const causes: typeof reference = {
  blankCountedAsZero: (input, cell) => `${input}（${cell}）是空白，表中公式按 0 計算。`,
  markAboveFull: (input, cell, read, full) => `${input}（${cell}）填了 ${read}，超過滿分 ${full}。`,
  textNotCounted: (input, cell, read) => `${input}（${cell}）裡是文字「${read}」，表中公式沒有算進去。`,
  otherWeight: (input, theirs, policy) => `${input}在表中公式裡占 ${theirs}，制度規定占 ${policy}。`,
  notEvaluated: (inputs) => `缺少${inputs}或填寫有誤，按制度算不出。`,
  otherTotal: (theirs, policy) => `總分已經不同：表中 ${theirs}，按制度 ${policy}。`,
  otherTotalNone: (theirs) => `表中總分是 ${theirs}，按制度算不出總分。`,
  cutAbove: (grade, bound) => `表中公式要高於 ${bound} 分才是「${grade}」，制度規定達到 ${bound} 分就是。`,
  otherBound: (grade, theirs, policy) => `「${grade}」在表中公式裡從 ${theirs} 分起，制度規定從 ${policy} 分起。`,
  gradeNeverGiven: (grade, policy) => `表中公式給不出「${grade}」，制度規定達到 ${policy} 分就是「${grade}」。`,
  otherGrade: (theirs, policy) => `等級已經不同：表中「${theirs}」，按制度「${policy}」。`,
  otherGradeNone: (theirs) => `表中等級是「${theirs}」，按制度算不出等級。`,
  otherAmount: (grade, theirs, policy) => `等級「${grade}」的獎金在表中公式裡是 ${theirs}，制度規定 ${policy}。`,
  typedOver: "這一格是手工填寫的，同欄其他人用公式。",
  rounding: (places) => `表中的數四捨五入到 ${places} 位小數。`,
  roundingWhole: "表中的數四捨五入到整數。",
  unexplained: "沒有找到原因，請人工核對。",
};

export const causeGroups: typeof groups = {
  empty: "空白或缺少資料",
  marks: "超過滿分，或是文字",
  weights: "權重不同",
  bounds: "等級分數線不同",
  amounts: "獎金標準不同",
  typed: "手動填寫",
  rounding: "四捨五入",
  follows: "因前一項結果不同",
  unexplained: "沒有找到原因",
};
