import { interviewRule } from "../../domain/consequences/interviewRule";
import { flagTexts } from "../../text/flagText";
import { figure } from "../../text/figure";
import { type Piece, layOut, piece, wide, plainSheet } from "../kit/draft";
import {
  type InterviewRequest,
  heldCell,
  interviewWidths,
  interviewWords,
  lastColumn,
  widthOf,
} from "./interviewRequest";
import { type SheetPart, breakdown, evidence, nextGradeLine } from "./resultPieces";
import { talk, talkValidations } from "./talkPieces";
import { streakLines } from "./streakLines";
import { periodText } from "../book/periodText";
import type { SheetPlan } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import { heightFor } from "../kit/textFit";

/** What people must decide about this person; the software only says it. */
function notices({ evaluated, person }: InterviewRequest): string[] {
  const { scheme, state } = evaluated;
  const { evaluation } = person;
  if (!evaluation) return [];
  const flags = evaluation.flags.filter((flag) => flag !== "interview");
  return [...streakLines(evaluated, person), ...flagTexts(flags, scheme, state.language)];
}

function dueText({ evaluated, due }: InterviewRequest): string | number {
  const { interview } = interviewWords(evaluated);
  if (due !== null) return serialOf(due) ?? "";
  const rule = interviewRule(evaluated.scheme);
  return rule === undefined ? "" : interview.dueAfter(figure(rule.withinDays, evaluated.state.language));
}

/** Who, with what result, and when they talk. */
function headPieces(request: InterviewRequest): Piece[] {
  const { evaluated, person, notes } = request;
  const { interview } = interviewWords(evaluated);
  const { evaluation } = person;
  return [
    piece(0, 0, interview.title(periodText(evaluated.state)), "title"),
    piece(1, 0, interview.name, "label"),
    piece(1, 1, person.name, "idText"),
    piece(1, 2, interview.number, "label"),
    wide(1, 3, 4, person.number, "idText"),
    piece(1, 5, interview.department, "label"),
    piece(1, 6, evaluated.state.department, "idText"),
    piece(2, 0, interview.total, "label"),
    piece(2, 1, evaluation?.total ?? "", "total"),
    piece(2, 2, interview.grade, "label"),
    wide(2, 3, 4, evaluation?.band?.grade ?? "", "grade"),
    piece(2, 5, interview.payout, "label"),
    piece(2, 6, evaluation?.payout ?? "", "money"),
    piece(3, 0, interview.due, "label"),
    piece(3, 1, dueText(request), "date"),
    piece(3, 2, interview.heldOn, "label"),
    wide(heldCell.row, heldCell.column, 4, notes.heldOn === null ? "" : (serialOf(notes.heldOn) ?? ""), "inputDate"),
    piece(3, 5, interview.interviewer, "label"),
    piece(3, 6, notes.interviewer, "inputText"),
  ];
}

function noticePart(request: InterviewRequest, row: number): SheetPart {
  const lines = notices(request);
  return {
    pieces: lines.map((line, index) => wide(row + index, 0, lastColumn, line, "warning")),
    heights: Object.fromEntries(lines.map((line, index) => [row + index, heightFor(line, widthOf(0, lastColumn))])),
    next: row + lines.length,
  };
}

/** 面谈_姓名: one page with the result, why, what would help, and what is agreed. */
export function interviewSheet(request: InterviewRequest): SheetPlan {
  const parts: SheetPart[] = [];
  const below = (part: (request: InterviewRequest, row: number) => SheetPart): void => {
    parts.push(part(request, parts.at(-1)?.next ?? 5));
  };
  [noticePart, breakdown, evidence, nextGradeLine].forEach(below);
  const talkRow = parts.at(-1)?.next ?? 5;
  below(talk);
  const heights = Object.entries(Object.assign({}, ...parts.map((part) => part.heights)) as Record<string, number>);
  const end = parts.at(-1)?.next ?? 5;
  return {
    ...plainSheet,
    name: request.sheet,
    tabColor: "#BE185D",
    columnWidths: interviewWidths,
    rowHeights: {
      ...Object.fromEntries(heights.map(([row, height]) => [Number(row) + 1, height])),
      1: 30,
      2: 22,
      3: 22,
      4: 28,
    },
    ...layOut([...headPieces(request), ...parts.flatMap((part) => part.pieces)]),
    validations: talkValidations(request, talkRow),
    print: {
      orientation: "portrait",
      area: `A1:G${end}`,
      fitWidth: 1,
      fitHeight: 1,
      footer: interviewWords(request.evaluated).common.footer,
    },
  };
}
