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
  heading: "How to use it",
  parts: {
    period: {
      title: "One period from beginning to end",
      says: [
        `${steps.prepare}: HR presses “${first.first.create}” and chooses the policy. The open workbook gets the sheets ${names.guide}, ${names.policy}, ${names.score} and ${names.ledger}; sheets that were there stay as they are. Then add the people and hand it to their supervisors.`,
        `The score sheet is protected, so Excel itself cannot sort it. “${prepare.sort.title}” under “${steps.prepare}” puts people in order by number, name or total; figures, remarks and comments go along.`,
        `${steps.check}: lists every blank, wrong entry and damaged formula with its cell, what was read and what is expected. A click goes there; what can be put right by itself has a button for it.`,
        `${steps.approve}: makes the sheet ${names.approval} with ranking, grades, pay and what needs attention. The approver approves it, or returns it with a reason.`,
        `${steps.interviews}: a sheet for everyone the policy names and everyone you choose, with lost points and evidence filled in. Notes stay when the sheet is made again.`,
        `To try it first, press “${first.first.sample}”: it has some mistakes to find. Every other policy has a sample too: choose it under “${first.create.title}”, then press “${first.create.sample}”.`,
      ],
    },
    records: {
      title: records.title,
      says: [
        "Figures that a call, ticket or mail system already has need not be added up by hand. Paste the export with its headings onto any sheet of the workbook; columns in any order, Chinese or English.",
        `Under ${steps.prepare}, press “${records.open}”. The pane says what each column means (number, date, answered, response time, rating …); correct it there. Then choose which inputs are filled and how: number of records, those answered or within so many seconds, days, sum, mean, or a share.`,
        "Before anything is written you see everybody's figures and every row that is not counted, with the reason: unknown names, other months, unreadable dates, duplicates.",
        `The inputs become formulas: rows pasted below the table later count at once. “${records.freeze}” puts plain figures in their place. The formulas work in Excel 2016, WPS and LibreOffice without the add-in.`,
        "A person without any record in the period, or with a date that cannot be read, stays blank and is listed: nothing is scored as 0 because it was not counted.",
      ],
    },
    books: {
      title: "From one workbook to the next",
      says: [
        `“${carry.title}” in “${first.create.title}”: last period's file gives department, policy with its change log, people, settings for records and the results of up to twelve periods. Numbers nobody registered, an unsound policy and a period that was not approved are shown first, and you decide.`,
        `“${take.title}” under ${steps.prepare}, where the policy takes any: the totals of the months for its year. Every figure is shown with the person and input it is for; typed figures stay unless ticked.`,
        `“${rollUp.title}” under ${steps.approve}: this workbook and the files of the other periods become a sheet to print, with a column “${rollUpSheet.own}” for results given separately.`,
        "Other workbooks are only read, and their results are worked out anew from what was typed in them. Files of Excel, WPS and LibreOffice (.xlsx) up to 20 MB can be read; .xls, encrypted or damaged files are refused with what to do.",
      ],
    },
    ownPolicy: {
      title: choose.own,
      says: [
        `“${choose.change}” in “${first.create.title}” leads to “${choose.own}”. There are three beginnings, none of which needs a programmer:`,
        `“${build.blank}”, or “${choose.adapt}” on the chosen policy: items, deductions, steps, attendance and rewards, grades and how they are paid. What does not add up is said while you build, with a fix where numbers tell it.`,
        `“${choose.import}”: export any policy under “${policy.title}”, “${policy.tabs.files}”, edit it and bring it back. The file names its schema, so that editors such as VS Code complete and check it. A file is taken whole, or refused with every fault and its place.`,
        `Numbers of a workbook that exists are changed on ${names.policy} or in the pane; other items make another policy, for the next workbook.`,
        `${names.policy} says beside its title whether anyone can be judged by it. While it is wrong (a cleared bound, full marks of 110, grades out of order) ${names.score} says so instead of showing results, and the check names the cell and the way out.`,
      ],
    },
    changes: {
      title: "Versions of the policy, and what if",
      says: [
        `“${policy.title}” shows every number with its source, and how unclear clauses are read, with a switch where there is one.`,
        "A change applies to this period or from a later one; the log keeps who changed what and when.",
        `“${policy.tabs.effect}” shows first who moves from which grade to which, what it costs, and who stands within half a point of an edge. Nothing is written until you apply it.`,
        `A workbook evaluates a month, quarter, half-year or year. Where the policy knows several, or leaves it open, choose under “${choose.length}”; titles, dates, working days and deadlines follow.`,
      ],
    },
    paper: {
      title: "On paper",
      says: [
        `${names.score} prints on one page where that can be read, otherwise on several with number and name on each, never breaking inside an item. ${names.guide}, ${names.policy} and ${names.approval} keep headings with what they head.`,
        `${cards.title}: a person's points, reasons and signatures on a page; all of them together come onto one sheet.`,
      ],
    },
    noAddIn: {
      title: "Colleagues without the add-in",
      says: [
        "They see the last results. KPI cells that were recalculated show #NAME? until somebody with the add-in opens the workbook again.",
        "Names, marks and pay stay in the workbook: the add-in has no server, sends nothing and counts nothing.",
      ],
    },
  },
};
