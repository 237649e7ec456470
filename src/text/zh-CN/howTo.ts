import type { HowTo } from "../form/howTo";
import { build } from "./pane/build";
import { cards } from "./pane/cards";
import { carry } from "./pane/carry";
import { choose } from "./pane/choose";
import { first } from "./pane/first";
import { path } from "./pane/path";
import { policy } from "./pane/policy";
import { prepare } from "./pane/prepare";
import { records } from "./pane/records";
import { rollUp } from "./pane/rollUp";
import { take } from "./pane/take";
import { common } from "./sheets/common";
import { rollUp as rollUpSheet } from "./sheets/rollUp";

const { steps } = path;
const { names } = common;

export const howTo: HowTo = {
  heading: "怎么用",
  parts: {
    period: {
      title: "一个考核期从头到尾",
      says: [
        `“${steps.prepare}”：人事点“${first.first.create}”，选好制度，当前工作簿里会加上“${names.guide}”“${names.policy}”“${names.score}”“${names.ledger}”四张表，原有的表不动。再把人员加进来，交给主管填。`,
        `评分表受保护，Excel 自己不能排序。在“${steps.prepare}”里点“${prepare.sort.title}”，按工号、姓名或总分排好，每个人的数字、备注和批注跟着走。`,
        `“${steps.check}”：列出每一处空白、填错和改坏的公式，写明是哪个单元格、当前是什么、应填什么，点一下就跳过去；能自动修正的可以一键修正。`,
        `“${steps.approve}”：生成“${names.approval}”，有名次、等级、奖金和需要注意的事项。审批人批准，或者写明原因退回。`,
        `“${steps.interviews}”：给制度规定要面谈的人和您另选的人生成面谈表，失分的理由和证据已经列好，谈完的记录重新生成时保留。`,
        `想先试一遍：点“${first.first.sample}”，里面故意留了几处错误。其他制度也有示例，在“${first.create.title}”里选好制度后点“${first.create.sample}”。`,
      ],
    },
    records: {
      title: records.title,
      says: [
        "话务、工单、邮件系统里已经有的数字，不必用手加。把导出的表连同标题行粘贴到本工作簿任意一张表里，列的次序不限，中英文标题都认。",
        `在“${steps.prepare}”里点“${records.open}”。窗格先判断每一列是什么（工号、日期、是否接通、响应时长、评分……），不对的改一下；再选哪些录入项要填、怎么算：条数、接通的条数、多少秒内的条数、天数、合计、平均，或者比率。`,
        "写入之前能看到每个人的数字，也能看到没有计入的每一行和原因：不认识的人、别的月份、无法识别的日期、重复的编号。",
        `写进去的是公式，以后在记录表下方接着粘贴，数字跟着变。要换成普通数字，点“${records.freeze}”。这些公式在 Excel 2016、WPS 和 LibreOffice 里不装加载项也能算。`,
        "考核期内一条记录也没有的人，或日期无法识别的人，留空并列出来，不会当成 0。",
      ],
    },
    books: {
      title: "沿用上期与汇总",
      says: [
        `“${carry.title}”在“${first.create.title}”里：选上期的文件，带入部门、制度和变更记录、人员、记录的汇总设置和最近十二期的结果。没有登记的改动、有错的规则、没有审批的上期，都会先列出来由您决定。`,
        `“${take.title}”在“${steps.prepare}”里，制度用得到时才有：比如年度考核取各月的总分。每个数字都写明给谁、填哪一项；已填的默认不改。`,
        `“${rollUp.title}”在“${steps.approve}”里：把本工作簿和其他各期的文件汇成一张可以打印的表，另有一列“${rollUpSheet.own}”可填单独评定的结果。`,
        "别的工作簿只读取、不改动，结果按里面填的数重新计算。可以用 Excel、WPS、LibreOffice 存的 .xlsx，最大 20 MB；.xls、加密或损坏的文件会说明怎么办。",
      ],
    },
    ownPolicy: {
      title: choose.own,
      says: [
        `在“${first.create.title}”里点“${choose.change}”，到“${choose.own}”，有三种做法：`,
        `“${build.blank}”，或在选中的制度上“${choose.adapt}”：增减考核项目、扣分规则、档次、出勤和奖惩、等级和发放办法。边改边检查，数字对不上的会指出，能算出来的直接给出改法。`,
        `“${choose.import}”：在“${policy.title}”的“${policy.tabs.files}”里导出任何一份制度，改好再导入。文件里写着结构说明的地址，VS Code 等编辑器会提示和检查。文件要么整份采用，要么列出每一处问题，不会只读一半。`,
        `工作簿建好以后，数字在“${names.policy}”里或窗格里改；项目的增减属于另一份制度，从下一个工作簿起用。`,
        `“${names.policy}”标题旁写着这份规则能不能用。下限被清空、满分变成 110、等级次序颠倒的时候，“${names.score}”显示规则有误，不给结果，检查里会指出单元格和改法。`,
      ],
    },
    changes: {
      title: "制度的版本与试算",
      says: [
        `“${policy.title}”列出每个数字和出处，也写明原文不明确之处的理解口径；有几种理解的可以切换。`,
        "改动可以从本期生效，也可以从以后某一期生效，谁在什么时候改了什么都有记录。",
        `“${policy.tabs.effect}”里先试：谁会从哪一级变到哪一级、多花多少钱、谁离分数线不到半分。点“${policy.apply}”之前什么都不会写。`,
        `考核期可以是月、季、半年或年。制度写了几种，或者没有写的，在“${choose.length}”里选；标题、日期、工作日、截止日都跟着变。`,
      ],
    },
    paper: {
      title: "打印",
      says: [
        `“${names.score}”在看得清的前提下打成一页；太宽时分成几页，每页都有工号和姓名，不会从一个项目中间断开。“${names.guide}”“${names.policy}”和“${names.approval}”换页时不拆散标题。`,
        `“${cards.title}”每人一页，写着得分、理由和签名栏；打印全部时都在同一张工作表上。`,
      ],
    },
    noAddIn: {
      title: "没有安装加载项的同事",
      says: [
        "打开工作簿时看到的是最后一次的结果。重新计算过的 KPI 单元格会显示 #NAME?，装有加载项的人再打开就恢复。",
        "姓名、分数和金额只保存在工作簿里：加载项没有服务器，不上传，不统计。",
      ],
    },
  },
};
