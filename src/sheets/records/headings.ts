import { halfWidth } from "../../domain/wording/halfWidth";
import { plainWords } from "../../domain/wording/plainWords";
import type { Role } from "../book/recipe";

/** Words that headings of call, ticket and mail systems use, simplified and in small letters without spaces and signs. */
const words: Readonly<Record<Exclude<Role, "text">, string>> = {
  number:
    "工号 员工编号 员工号 坐席编号 座席编号 坐席工号 座席工号 客服工号 客服编号 人员编号 职员编号 坐席 座席 坐席账号 登录名 agentid agentno agentnumber agentcode employeeid employeeno employeenumber employeecode staffid staffno staffnumber staffcode empid empno userid agent",
  name: "姓名 员工姓名 客服姓名 坐席姓名 座席姓名 坐席 座席 客服 客服人员 接线员 话务员 处理人 受理人 经办人 负责人 跟进人 回复人 员工 专员 agent agentname name fullname employee employeename staff staffname operator assignee assignedto handledby handler owner representative csr user",
  month:
    "月份 年月 考核月份 考核月 考核年月 考勤年月 考勤月份 统计月份 统计年月 所属月份 所属年月 账期 绩效月份 数据月份 month yearmonth period",
  date: "日期 时间 通话日期 通话时间 来电时间 来电日期 呼叫时间 拨打时间 开始时间 接入时间 创建时间 创建日期 受理时间 受理日期 提交时间 收件时间 收到时间 接收时间 发件时间 收信时间 date datetime day time calldate calltime starttime startdate startedat created createdat createdon createddate received receivedat receivedon opened openedat timestamp",
  id: "流水号 通话编号 通话流水 工单号 工单编号 单号 会话编号 会话id 记录编号 记录号 邮件编号 编号 序号 callid callno ticket ticketid ticketno ticketnumber caseid caseno casenumber conversationid messageid mailid recordid id no",
  answered:
    "接通 是否接通 接听 是否接听 接听状态 接听结果 应答 是否应答 通话状态 呼叫状态 呼叫结果 answered callanswered callstatus callresult connected pickedup",
  solved:
    "状态 工单状态 处理状态 办理状态 处理结果 办理结果 处理进度 status ticketstatus casestatus resolution 解决 是否解决 一次解决 首次解决 首解 是否一次性解决 解决状态 是否首次解决 resolved solved fcr firstcontactresolution firstcallresolution issolved",
  onTime:
    "及时 是否及时 及时回复 是否及时回复 按时 是否按时 是否超时 超时 逾期 ontime timely intime withinsla slamet overdue late breached",
  response:
    "响应 等待 排队 振铃 响应时间 响应时长 首次响应 首响 首响时长 应答速度 接听速度 应答时长 等待时间 等待时长 排队时长 排队时间 振铃时长 回复时长 speedofanswer responsetime firstresponse waittime waitingtime queuetime ringtime answertime timetoanswer timetorespond asa",
  length:
    "通话时长 通话时间 通话秒数 处理时长 处理时间 服务时长 时长 talkduration talktime callduration callduration duration handletime handlingtime aht length",
  rating:
    "满意度 满意度评分 评分 评价 客户评价 星级 得分 分数 质检分 质检得分 rating satisfaction csat score stars qualityscore",
  amount: "金额 数量 条数 件数 次数 单量 amount quantity qty lines",
};

const known = Object.entries(words).flatMap(([role, list]) =>
  list.split(" ").map((word) => ({ role: role as Exclude<Role, "text">, word })),
);

/** Days of a person's life and papers: they say nothing about when a record was made. */
const otherDay =
  /入职|到岗|入司|参加工作|转正|离职|出生|生日|合同|到期|有效期|毕业|参保|签订|试用|hire|join|birth|contract|expir|onboard|termination|probation/;

/** How somebody can be reached, which counts nothing. */
const contact =
  /邮件地址|邮箱|电子邮件$|电话号码|联系电话|联系方式|手机|(?<![接打拨])电话$|地址|微信|qq$|^(?:e?mail|phone|mobile|telephone|tel|address)(?:address|number|no)?$/;

/** Headings of running numbers, which are nobody's. */
const runningNumber = /^(?:序号|序|项次|行号|sn|seq|serialno|index)$/;

/** Whether a column says how people can be reached, and so nothing about what they did. */
export const isContact = (heading: string): boolean => contact.test(plainWords(ownPart(heading)));

/** Whether a column only counts its rows. */
export const isIndex = (heading: string): boolean => runningNumber.test(plainWords(ownPart(heading)));

/** Whether a column tells of a day of somebody's life. */
export const isDayOfLife = (heading: string): boolean => otherDay.test(plainWords(ownPart(heading)));

/** "部门" of "基础信息 › 部门". */
const ownPart = (heading: string): string => heading.slice(heading.lastIndexOf("›") + 1);

/** What a heading may mean, likeliest first: the same word before the longest word within it. */
export function meaningsOf(heading: string): readonly Exclude<Role, "text">[] {
  const plain = plainWords(ownPart(heading));
  if ([contact, runningNumber, otherDay].some((other) => other.test(plain))) return [];
  const weight = (word: string): number => {
    if (plain === word) return 1000;
    const isWithin = word.length >= (/^[a-z]+$/.test(word) ? 4 : 2) && plain.includes(word);
    return isWithin ? word.length * (/^[a-z]+$/.test(word) ? 1 : 3) : 0;
  };
  const found = known.map(({ role, word }) => ({ role, weight: weight(word) })).filter((one) => one.weight > 0);
  return [...new Set(found.sort((a, b) => b.weight - a.weight).map(({ role }) => role))];
}

/** A yes under 是否超时 is a mail that was late. */
export const meansLate = (heading: string): boolean => /超时|逾期|overdue|late|breach/.test(plainWords(heading));

/** When somebody clocked in: the days on which they were there. */
export const isPunch = (heading: string): boolean =>
  /签到时间|签到$|上班打卡|首次打卡|最早打卡|打卡时间|上班时间|上班刷卡|clockin|checkin|punchin/.test(
    plainWords(ownPart(heading)),
  );

/** A column that marks days on which somebody was not there, or says what kind of day it was. */
export const isAbsence = (heading: string): boolean =>
  /旷工|缺勤|请假|休假|缺卡|考勤结果|考勤状态|出勤状态|出勤情况|班次|absen|leave|attendancestatus|dayoff/.test(
    plainWords(ownPart(heading)),
  );

/** Whether a heading says in what its numbers are counted. */
export function unitNamed(heading: string): "seconds" | "minutes" | "hours" | null {
  const text = halfWidth(heading).toLowerCase();
  if (/秒|second|\bsecs?\b|[([]s[)\]]/.test(text)) return "seconds";
  if (/分钟|分鐘|[(（]分[)）]|minute|\bmins?\b|[([]m[)\]]/.test(text)) return "minutes";
  return /小时|小時|[(（]时[)）]|[(（]時[)）]|\bhours?\b|\bhrs?\b|[([]h[)\]]/.test(text) ? "hours" : null;
}
