import { plainWords } from "../../domain/wording/plainWords";

/** What a heading says by itself, whatever the policy is. */
export type HeadingKind =
  | "index"
  | "number"
  | "account"
  | "name"
  | "total"
  | "grade"
  | "pay"
  | "rank"
  | "remark"
  | "month"
  | "weight"
  | "full"
  | "item"
  | "mark"
  | "adjustment"
  | "about";

/** Words of whole headings, simplified and in small letters without spaces and signs. */
const words: Readonly<Record<HeadingKind, string>> = {
  index: "序号 序 编号顺序 项次 次序 行号 no index sn seq serialno",
  number:
    "工号 员工编号 员工号 员工工号 坐席编号 座席编号 坐席工号 座席工号 坐席号 座席号 客服工号 客服编号 人员编号 职员编号 职工编号 职工号 考勤号码 考勤号 人员工号 employeeid employeeno employeenumber employeecode staffid staffno staffnumber staffcode empid empno agentid agentno personnelno id",
  account: "账号 帐号 账户 登录名 坐席账号 userid useraccount account",
  name: "姓名 员工姓名 客服姓名 坐席姓名 座席姓名 人员姓名 被考核人 被考核人姓名 被考评人 被考评人姓名 被评人 被评人姓名 考核对象 考评对象 员工 客服 客服人员 客服专员 组员 成员 坐席 座席 人员 昵称 花名 名字 name fullname employee employeename staff staffname agent agentname staffmember teammember member",
  total:
    "总分 合计 总计 总得分 合计得分 合计分 最终得分 最终分 最终总分 最后得分 考核得分 考核总分 考核总得分 综合得分 综合评分 综合分 综合总分 绩效得分 绩效总分 绩效分 绩效分数 绩效成绩 考核成绩 考核分数 考核分 总评分 总评 总成绩 实得总分 月度总分 月度得分 本月得分 本月总分 kpi得分 kpi总分 total totalscore totalpoints totalmark totalmarks finalscore overallscore score points",
  grade:
    "等级 绩效等级 考核等级 评定等级 等级评定 考评等级 评级 绩效评级 级别 绩效级别 考核级别 档次 绩效档次 评定 grade performancegrade ratinggrade level rating finalgrade",
  pay: "奖金 绩效奖金 绩效奖 绩效工资 绩效金额 奖金金额 应发奖金 实发奖金 应发绩效 实发绩效 应发绩效奖金 绩效奖励 奖励金额 应发金额 实发金额 绩效薪资 绩效提成 奖金元 绩效奖金元 bonus performancebonus performancepay pay payout bonusamount amountpaid",
  rank: "排名 名次 排行 排序 本月排名 绩效排名 rank ranking place position",
  remark:
    "备注 备考 说明 情况说明 评语 备注说明 扣分说明 扣分原因 加减分说明 加减分原因 事由 原因 remark remarks note notes comment comments",
  month:
    "月份 考核月份 考核月 年月 考核年月 考勤年月 考核期间 考核周期 考核期 期间 周期 统计月份 统计周期 所属月份 绩效月份 month period yearmonth",
  weight: "权重 占比 比重 权重分解 分值权重 权重比例 weight weighting",
  full: "满分 分值 标准分 标准分值 满分值 基准分 配分 总分值 fullmarks full maxscore maximum maxpoints max",
  item: "考核项目 考核指标 考核内容 指标 项目 指标名称 项目名称 考评项目 考评内容 考评指标 评价项目 评价指标 考核要素 评分项目 kpi kpi指标 关键指标 绩效指标 价值观 行为指标 item items criterion criteria indicator kpiitem",
  mark: "得分 评分 分数 考核得分 实得分 实际得分 自评 自评分 上级评分 直属上级评分 主管评分 上级评价 主管评价 领导评分 综合评分 考评得分 打分 score mark rating points selfrating supervisorrating",
  adjustment:
    "加减分 加分 减分 奖惩 奖惩分 奖励分 奖惩加减分 附加分 额外加分 额外加减分 特殊加减分 bonuspoints adjustment adjustments extrapoints",
  about:
    "部门 所属部门 科室 组别 组 班组 小组 团队 班次 班别 岗位 岗位名称 职务 职位 职级 职称 性别 年龄 学历 入职日期 入职时间 到岗日期 转正日期 离职日期 日期 时间 联系方式 联系电话 电话 手机 手机号 手机号码 电子邮箱 邮箱 邮件地址 身份证号 在职状态 状态 公司 区域 城市 项目组 考核人 评分人 主管 组长 上级 直属上级 审核人 签字 签名 本人签字 员工签字 确认签字 department dept team group position title jobtitle role shift gender hiredate joindate startdate date phone mobile email status supervisor manager teamleader signature location",
};

const kinds = new Map(
  Object.entries(words)
    .reverse()
    .flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind as HeadingKind] as const)),
);

/** What stands behind the words of a heading and says nothing about which they are. */
const behind = /(?:元|分|级|rmb|cny)$/;

/** The month a heading is of: 10月得分. */
const ofMonth = /^(?:20\d{2}年?)?(?:1[0-2]|0?[1-9])月份?(?=.)/;

/** What kind of heading it is; null for everything that only a policy can tell. */
export function headingKind(heading: string): HeadingKind | null {
  const plain = plainWords(heading).replace(ofMonth, "");
  return kinds.get(plain) ?? kinds.get(plain.replace(behind, "")) ?? kinds.get(plain.replace(/\d+$/, "")) ?? null;
}

/** Whether a heading stands over the people of a list. */
export const namesPeople = (heading: string): boolean => headingKind(heading) === "name";

/** Whether a heading stands over what people are known by. */
export function identifiesPeople(heading: string): boolean {
  const kind = headingKind(heading);
  return kind === "name" || kind === "number";
}
