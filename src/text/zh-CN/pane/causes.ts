/** Why a result of somebody's own table is another than the policy's. */
export const causes = {
  blankCountedAsZero: (input: string, cell: string) => `${input}（${cell}）是空白，表中公式按 0 计算。`,
  markAboveFull: (input: string, cell: string, read: string, full: string) =>
    `${input}（${cell}）填了 ${read}，超过满分 ${full}。`,
  textNotCounted: (input: string, cell: string, read: string) =>
    `${input}（${cell}）里是文字“${read}”，表中公式没有算进去。`,
  otherWeight: (input: string, theirs: string, policy: string) =>
    `${input}在表中公式里占 ${theirs}，制度规定占 ${policy}。`,
  notEvaluated: (inputs: string) => `缺少${inputs}或填写有误，按制度算不出。`,
  otherTotal: (theirs: string, policy: string) => `总分已经不同：表中 ${theirs}，按制度 ${policy}。`,
  otherTotalNone: (theirs: string) => `表中总分是 ${theirs}，按制度算不出总分。`,
  cutAbove: (grade: string, bound: string) =>
    `表中公式要高于 ${bound} 分才是“${grade}”，制度规定达到 ${bound} 分就是。`,
  otherBound: (grade: string, theirs: string, policy: string) =>
    `“${grade}”在表中公式里从 ${theirs} 分起，制度规定从 ${policy} 分起。`,
  gradeNeverGiven: (grade: string, policy: string) =>
    `表中公式给不出“${grade}”，制度规定达到 ${policy} 分就是“${grade}”。`,
  otherGrade: (theirs: string, policy: string) => `等级已经不同：表中“${theirs}”，按制度“${policy}”。`,
  otherGradeNone: (theirs: string) => `表中等级是“${theirs}”，按制度算不出等级。`,
  otherAmount: (grade: string, theirs: string, policy: string) =>
    `等级“${grade}”的奖金在表中公式里是 ${theirs}，制度规定 ${policy}。`,
  typedOver: "这一格是手工填写的，同列其他人用公式。",
  rounding: (places: string) => `表中的数四舍五入到 ${places} 位小数。`,
  roundingWhole: "表中的数四舍五入到整数。",
  unexplained: "没有找到原因，请人工核对。",
};

/** What such causes have in common. */
export const causeGroups = {
  empty: "空白或缺少数据",
  marks: "超过满分，或是文字",
  weights: "权重不同",
  bounds: "等级分数线不同",
  amounts: "奖金标准不同",
  typed: "手工填写",
  rounding: "四舍五入",
  follows: "因前一项结果不同",
  unexplained: "没有找到原因",
};
