/** Words of 季度汇总, 半年汇总 and 年度汇总. */
export const rollUp = {
  kinds: { quarter: "季度汇总", half: "半年汇总", year: "年度汇总" },
  sheetName: (kind: string, period: string) => `${kind} ${period}`,
  title: (policy: string, kind: string, period: string) => `${policy} · ${kind} · ${period}`,
  head: (department: string, policy: string, madeOn: string) =>
    `部门：${department}　制度：${policy}　生成日期：${madeOn}`,
  policyOf: (name: string, version: string) => `${name}（第 ${version} 版）`,
  how: {
    meanOfTotals: (source: string) =>
      `各期总分的平均数，保留两位小数，没有结果的期不算在内；填了“另填结果”的，以另填的为准（${source}）。`,
    sumOfInputs: (source: string) =>
      `先把各期的次数、金额分别合计，再计算比率和平均，不取各期比率的平均数；填了“另填结果”的，以另填的为准（${source}）。`,
  },
  snapshot: "各期数字是生成时从工作簿读取的，不随原文件变动；重新生成时保留“另填结果”。",
  number: "工号",
  name: "姓名",
  item: "指标",
  figure: "取数",
  periods: "期数",
  mean: "平均分",
  sum: "合计",
  own: "另填结果",
  result: "结果",
  grade: "等级",
  note: "备注",
  missing: (periods: string) => `缺 ${periods}`,
  separator: "、",
  sources: "数据来源",
  thisBook: "本工作簿",
  source: (period: string, file: string, status: string) => `${period}：${file}（${status}）`,
  approved: "已审批",
  notApproved: "未审批",
  noFile: (period: string) => `${period}：没有数据`,
  maker: "制表人签名",
  approver: "审批人签名",
  date: "日期",
  prompts: {
    own: "有单独评定的结果时填在这里，以它为准；没有就留空。",
    ownError: "请填 0 或大于 0 的数字。",
    text: "可填写文字。",
  },
};
