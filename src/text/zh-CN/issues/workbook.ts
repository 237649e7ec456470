import type { WorkbookIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";
import { periodName } from "../../form/periodName";

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

export const workbook: WordsFor<WorkbookIssue> = {
  noPeriod: () =>
    words(
      "这个工作簿里还没有考核表",
      "没有考核用的工作表",
      "已新建考核工作簿",
      "请先在“准备”里新建考核工作簿，或打开已有的考核文件。",
    ),
  periodExists: (is) =>
    words(
      `这个工作簿里已有一个${period.one[is.period.length]}`,
      is.period.length === "month" ? `${is.period.month} 的考核` : `${periodName(is.period, period, String)}的考核`,
      is.period.length === "month" ? "每个工作簿一个月" : "每个工作簿一个考核期",
      "请新建一个空白工作簿，再在里面新建考核；原有的数据不会被改动。",
    ),
  nameTaken: (is) =>
    words(
      "工作表名称已被占用",
      listed(is.names),
      "没有同名的工作表",
      "请给新的工作表换个名称，或先改掉原工作表的名称；原有内容不会被覆盖。",
    ),
  sheetNameInvalid: (is) =>
    words(
      "工作表名称不符合 Excel 的规定",
      listed(is.names),
      "1 到 31 个字符，不含 : \\ / ? * [ ]，首尾不用单引号",
      "请换一个短一些、不带这些符号的名称。",
    ),
  schemeUnknown: (is) =>
    words("没有这套考核制度", `“${is.id}”`, "加载项自带的制度", "文件可能由更新的版本制作，请更新加载项后再打开。"),
  workbookProtected: () =>
    words(
      "工作簿结构受保护",
      "不允许添加工作表",
      "工作簿结构没有保护",
      "请在“审阅”里点“保护工作簿”取消保护，然后再试一次。",
    ),
  cellChanged: (is) =>
    words(
      "这一格已经改过了",
      `${is.sheet} ${is.address} 现在是“${is.read}”`,
      "与检查时相同的内容",
      "没有动您新填的内容。请重新检查一次。",
    ),
  personIncomplete: (is) =>
    words(
      "名单里有人缺工号或姓名",
      `工号“${is.number}”，姓名“${is.name}”`,
      "每人都有工号和姓名",
      "请补全后再添加；这次没有添加任何人。",
    ),
  peopleListed: (is) =>
    words(
      "工号重复",
      is.numbers.join("、"),
      "表里还没有、名单里也只出现一次的工号",
      "请从名单里去掉这些人，或改正工号；这次没有添加任何人。",
    ),
  policyUnsound: () =>
    words("规则表有错误", "规则没有改好", "没有错误的规则表", "请先在“检查”里改正规则表的各项错误，再做这一步。"),
  onlyAPart: ({ name }) =>
    words(
      "这是分发出来的一份，不是全部门的表",
      `分给“${name}”的一份，只有其中的人`,
      "全部门的工作簿",
      "请填好后发回；审批、通知和再分发在全部门的工作簿里做。",
    ),
  noApproval: () => words("还没有审批表", "没有审批表", "已生成审批表", "请先在“审批”里生成审批表。"),
  approvalStale: () =>
    words(
      "审批表已经过时",
      "生成审批表以后，数据或规则有改动",
      "与当前数据一致的审批表",
      "请重新生成审批表；已写的意见会保留，并列出改动。",
    ),
  openErrors: (is) =>
    words("还有错误没有改正", `${is.count} 项错误`, "没有错误", "请先在“检查”里逐项改正，再做这一步。"),
  reasonMissing: () => words("没有写退回原因", "空白", "退回原因", "请写明哪里需要修改，主管才知道怎么改。"),
  notApproved: (_is, say) =>
    words(
      `${say.length === "month" ? "这个月" : period.now[say.length]}还没有审批通过`,
      "待审批或已退回",
      "已审批",
      "请先由审批人批准；批准之后才能公布和面谈。",
    ),
  alreadyPublished: (is) =>
    words("结果已经公布", `${is.on} 已公布`, "还没有公布", "公布日期决定面谈期限，不能再改；有疑问请在面谈表里注明。"),
  excelRefused: (is) =>
    words(
      "Excel 没有执行这一步",
      `${is.reason}（${is.excelCode}）`,
      "Excel 接受这一操作",
      `${is.place === "" ? "" : `停在：${is.place}。`}如果正在编辑单元格，请先按回车结束；文件为只读或受保护的，请先解除。然后再试一次。`,
    ),
  leftBehind: (is) =>
    words(
      "有工作表没能恢复原样",
      listed(is.sheets),
      "与操作之前相同",
      "请查看这些工作表：多余的可以删除，再试一次；其他工作表没有改动。",
    ),
  madeUnremembered: (is) =>
    words(
      "新工作表已经做好，但没有登记上",
      listed(is.sheets),
      "登记好的新工作表",
      "另一个窗口一直在改同一个工作簿。请等它做完，再做一次：这些工作表会换成新的，不用删除。",
    ),
};
