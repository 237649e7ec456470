import { isForRated } from "../../domain/consequences/isForRated";
import { interviewRule } from "../../domain/consequences/interviewRule";
import { periodOf } from "../../domain/time/period";
import { consequenceText } from "../../text/consequences/consequenceText";
import { figure } from "../../text/speaker/figure";
import { payColumn } from "../../text/pay/payText";
import { lineCell, blankLine, type LineCell, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { numbered } from "../kit/lines/numbered";
import { fixedHeight } from "../kit/lines/stacked";
import { onePage } from "../kit/tallPages";
import { printedSheet } from "../kit/lines/printedSheet";
import { type InterviewRequest, heldCell, interviewWidths, sheetWords, lastColumn } from "./interviewRequest";
import { breakdownLines } from "./breakdownLines";
import { evidenceLines, nextGradeLines } from "./resultLines";
import { talkLines, interviewValidations } from "./talkLines";
import { periodText } from "../book/periodText";
import type { PlanCell, SheetPlan } from "../kit/plan";
import { dayCell } from "../kit/serialDay";

/** What the person talked to is told beside the points; what the company may do stands on 面谈名单. */
function notices({ evaluated: { state }, person }: InterviewRequest): string[] {
  const speaker = { language: state.language, length: periodOf(state).length };
  const due = (person.evaluation?.consequences ?? []).filter((one) => one.kind !== "interview" && isForRated(one));
  return [...new Set(due.flatMap((one) => consequenceText(one, speaker) ?? []))];
}

function dueText({ evaluated, due }: InterviewRequest): PlanCell {
  const { interview } = sheetWords(evaluated);
  if (due !== null) return dayCell(due.day);
  const rule = interviewRule(evaluated.scheme);
  return rule === undefined ? "" : interview.dueAfter(figure(rule.withinDays, evaluated.state.language));
}

/** A figure of the result, where the policy gives one. */
const figureCells = (isGiven: boolean, label: LineCell, value: LineCell): LineCell[] => (isGiven ? [label, value] : []);

/** Total, grade and pay, as far as the policy gives them. */
function resultLine({ evaluated, person: { evaluation } }: InterviewRequest): SheetLine {
  const { total, bands, payout } = evaluated.scheme;
  const { interview } = sheetWords(evaluated);
  const pay = payColumn(payout)?.[evaluated.state.language] ?? "";
  const [points, money, grade] = [evaluation?.total ?? "", evaluation?.payout ?? "", evaluation?.band?.grade ?? ""];
  return lineOf(
    22,
    ...figureCells(total.kind !== "none", lineCell(0, interview.total, "label"), lineCell(1, points, "total")),
    ...figureCells(bands.length > 0, lineCell(2, interview.grade, "label"), mergedCell([3, 4], grade, "grade")),
    ...figureCells(pay !== "", lineCell(5, pay, "label"), lineCell(6, money, "money")),
  );
}

/** Who, with what result, and when they talk. */
function headLines(request: InterviewRequest): SheetLine[] {
  const { evaluated, person, notes } = request;
  const { interview } = sheetWords(evaluated);
  const held = interviewValidations(request).day(interview.heldOn, interview.prompts.heldOn);
  return [
    lineOf(30, lineCell(0, interview.title(periodText(evaluated.state)), "title")),
    lineOf(
      22,
      lineCell(0, interview.name, "label"),
      lineCell(1, person.name, "idText"),
      lineCell(2, interview.number, "label"),
      mergedCell([3, 4], person.number, "idText"),
      lineCell(5, interview.department, "label"),
      lineCell(6, evaluated.state.department, "idText"),
    ),
    resultLine(request),
    lineOf(
      28,
      lineCell(0, interview.due, "label"),
      lineCell(1, dueText(request), "date"),
      lineCell(2, interview.heldOn, "label"),
      mergedCell([heldCell.column, 4], dayCell(notes.heldOn), "inputDateOnPaper", held),
      lineCell(5, interview.interviewer, "label"),
      lineCell(6, notes.interviewer, "inputTextOnPaper"),
    ),
    blankLine(),
  ];
}

/** Title and person stand on every page. */
const repeatedLines = 2;

/** 面谈_姓名: the result, why, what would help, and what is agreed; on one page as long as that can be read. */
export function interviewSheet(request: InterviewRequest): SheetPlan {
  const lines = linesOf(request);
  const isOnePage = fixedHeight(lines, interviewWidths) <= onePage;
  const { footer } = sheetWords(request.evaluated).common;
  return printedSheet({
    name: request.sheet,
    tabColor: "#BE185D",
    widths: interviewWidths,
    lines: isOnePage ? lines : lines.map((line, row) => (row < repeatedLines ? { ...line, repeats: true } : line)),
    paper: { orientation: "portrait", pages: isOnePage ? "one" : "byHeadings", footer },
  });
}

const linesOf = (request: InterviewRequest): SheetLine[] => [
  ...headLines(request),
  ...notices(request).map((text) => lineOf(20, mergedCell([0, lastColumn], text, "warning"))),
  ...numbered(
    [breakdownLines, evidenceLines, nextGradeLines, talkLines].map((part) => part(request)),
    sheetWords(request.evaluated).common.section,
  ),
];
