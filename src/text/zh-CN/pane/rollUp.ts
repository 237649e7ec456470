/** Words about rolling periods up to a quarter or a year. */
export const rollUp = {
  title: "季度、年度汇总",
  length: "汇总到",
  lengths: { quarter: "季度", half: "半年", year: "年度" },
  files: "其他各期的文件",
  lead: (periods: string) => `本工作簿已包含在内。请再选择：${periods}。缺的期可以不选，表上会注明。`,
  complete: "各期都齐了。",
  findings: {
    otherPolicy: (file: string) => `“${file}”用的是另一套制度或另一种考核期，没有使用。`,
    otherPeriod: (file: string) => `“${file}”不在这段时间内，没有使用。`,
    restored: (file: string) =>
      `“${file}”的内部记录已损坏，制度和考核期是按它的规则表、评分表重新识别的，原审批情况无法核实；使用前请核对。`,
    notApproved: (file: string) => `“${file}”还没有审批通过，表上会注明。`,
    twice: (file: string, people: string) => `这些人同一期在前面的文件里已有，“${file}”里的没有使用：${people}。`,
    renamed: (file: string, people: string) =>
      `“${file}”里这些人的工号相同、姓名不同，已按同一人处理，请核对：${people}。`,
    numbersDiffer: (file: string, people: string) =>
      `“${file}”里这些人的姓名相同、工号不同或没有工号，没有当作同一人；若是同一人，请把工号改成一样的，否则他的结果会分成两行：${people}。`,
    zerosDiffer: (file: string, people: string) =>
      `“${file}”里这些人的工号只差前面的 0，姓名又不同，没有当作同一人；若是同一人，请把工号改成一样的：${people}。`,
  },
  preview: "将生成",
  people: (people: string, periods: string, all: string) => `${people} 人，${periods} / ${all} 期有数据`,
  kept: "生成后可在“另填结果”里填写单独评定的结果；重新生成时保留。",
  submit: "生成汇总表",
  made: (sheet: string) => `已生成“${sheet}”。`,
};
