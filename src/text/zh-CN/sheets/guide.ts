/** Words of 说明. */
export const guide = {
  title: (policy: string, month: string) => `${policy} · 说明 · ${month}`,
  subtitle: (department: string, rated: string) => `部门：${department}　被考核：${rated}`,
  sections: {
    sheets: "工作表一览",
    who: "分工",
    steps: "考核流程",
    colours: "颜色图例",
    dates: "本期期限",
    results: "结果运用",
    without: "未安装加载项时",
    norms: "评分参考",
  },
  sheets: {
    policy: "考核项目、计分办法、等级与奖金。浅黄色的数值可以改，改后立即重算；每条都注明出处。",
    score: "一人一行：浅黄色填数据，灰色自动算出得分和结果。",
    ledger: "平时发生的事一件一行，写明证据；与评分表的次数自动核对。",
  },
  openTip: (sheet: string) => `转到“${sheet}”`,
  steps: {
    department: (names: string) => `在《评分表》上方核对部门数据：${names}。已有默认值的可以直接改写。`,
    people: "填工号、姓名；也可以从别的表格粘贴，或在窗格里用“从名单添加”。",
    fill: "逐列填写。事件类次数没有发生可以留空；打分、业务量、是否类必须填，否则本行不出分。",
    open: (names: string) => `可以留空的列：${names}。留空表示没有数据，有关项目不计入或按其余数据计算。`,
    state: "“填写状态”显示“完整”才有结果；显示“缺几项”或“有误”时，打开窗格的“检查”，逐条看原因、点一下跳到单元格。",
    approve: "检查没有错误后，在窗格“审批”生成审批表，送最终审批人；退回就改正后重新生成，意见会保留。",
    interview: "批准并公布后，在窗格“面谈”为须面谈的人生成面谈表，填写措施、签名。",
    card: "需要纸质考核表签名的，在窗格“评分说明”里打印一个人的，或在“审批”里打印全部。打印评分表或事件台账时，先选中已填的行，在打印设置里选“打印选定区域”，空行就不会打出来。",
  },
  /** Where people's own table is evaluated. */
  theirs: {
    score: "您自己的考核表：照常填写。除了您点的修改，加载项不动表里的内容、格式和公式。",
    ledger: "平时发生的事一件一行，写明证据；窗格的“检查”与您表里的次数核对。",
    fill: "照常填写您自己的表。必须填的格子空着就没有结果，不会按 0 计算；部门数据在窗格里填写。",
    check: "打开窗格的“检查”，逐条看原因、点一下跳到单元格；有错误的人没有结果。",
    card: "需要纸质考核表签名的，在窗格“评分说明”里打印一个人的，或在“审批”里打印全部。",
  },
  roles: { rated: "被考核", scorer: "评分", approver: "最终审批" },
  rater: (name: string, columns: string) => `${name}填写：${columns}`,
  raterLabel: "评分来源",
  more: (first: string, count: number) => `${first}等 ${String(count)} 列`,
  separator: "、",
  results: {
    ranking: (from: string) => `总分 ${from} 分及以上才进入排名`,
    human: "以上由负责人决定，系统不自动处理。",
  },
  colours: {
    input: "浅黄：可以填写",
    result: "灰色：自动计算，已锁定",
    warning: "橙色：需要注意",
    label: "标题与标签",
  },
  /** Behind what is due. */
  remark: (words: string) => `（${words}）`,
  afterPublication: "公布后",
  pane: "打开窗格：功能区“开始”选项卡右侧“绩效考核”组，点“打开”。检查、逐步解释得分、审批、面谈都在窗格里。",
  /** On a computer without the add-in, by what the formulas call. */
  without: {
    addin: {
      label: "KPI.*",
      text: "KPI 开头的公式由加载项计算。没有安装加载项的电脑会显示上次算好的结果，改动数据后可能出现 #NAME?；请在装有加载项的电脑上打开，不要改写公式。",
    },
    native: {
      label: "公式",
      text: "公式都是普通公式，没有安装加载项的电脑和 WPS 也照常计算；请不要改写公式。检查、解释得分、审批和面谈表要在装有加载项的 Excel 里做。",
    },
  },
};
