import { periodOf } from "../../domain/time/period";
import { consequenceTexts } from "../../text/consequences/consequenceText";
import { issueText } from "../../text/speaker/issueText";
import { namingOf } from "../../text/speaker/naming";
import type { PersonRow } from "../book/evaluatedPeriod";
import { columnLetters, rangeAt } from "../kit/address";
import { headingLine, type SheetLine } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import type { ConditionalFormat } from "../kit/plan";
import { gradeLook } from "../kit/gradeLook";
import { approvalColumns } from "./approvalColumns";
import type { ApprovalWriting } from "./approvalRequest";
import { inRankOrder } from "./approvalSnapshot";
import { textLiteral } from "../kit/textLiteral";

/** A person and the place in the list. */
interface Listed {
  person: PersonRow;
  position: number;
}

function exceptionsOf({ evaluated, words }: ApprovalWriting, person: PersonRow): string {
  const { scheme, state } = evaluated;
  const { evaluation, issues } = person;
  const { length } = periodOf(state);
  if (evaluation) return consequenceTexts(evaluation.consequences, { language: state.language, length }).join("；");
  const naming = namingOf(scheme, state.language, length);
  const reasons = issues.slice(0, 3).map((issue) => issueText(issue, naming, state.language).title);
  return words.approval.unscored(reasons.join("；"));
}

/** Rank, number and name, the figures that the policy gives, and exceptions. */
function columnsOf(writing: ApprovalWriting): TableColumn<Listed>[] {
  const { evaluated, words, layout } = writing;
  const { approval, score } = words;
  const { firstException, exceptions } = layout.columns;
  const isRanked = evaluated.scheme.ranking !== null;
  const figures = approvalColumns(evaluated.scheme).map(({ header, style, value }, index): TableColumn<Listed> => ({
    id: `figure${index}`,
    header: header(evaluated.state.language),
    style,
    says: ({ person: { evaluation } }) => (evaluation && value(evaluation)) ?? "",
  }));
  return [
    {
      id: "place",
      header: isRanked ? approval.rank : approval.position,
      style: "centered",
      says: ({ person, position }) => (isRanked ? (person.rank ?? "") : position),
    },
    { id: "number", header: score.number, style: "idText", says: ({ person }) => person.number },
    { id: "name", header: score.name, style: "idText", says: ({ person }) => person.name },
    ...figures,
    {
      id: "exceptions",
      header: approval.exceptions,
      spans: exceptions - firstException + 1,
      style: "small",
      says: ({ person }) => exceptionsOf(writing, person),
    },
  ];
}

/** Total and grade in the colour of the grade; `first` and `last` are the rows of people. */
function gradeColours({ evaluated, layout }: ApprovalWriting, first: number, last: number): ConditionalFormat[] {
  const { grade, total } = layout.columns;
  const { bands } = evaluated.scheme;
  if (grade === null || total === null) return [];
  return bands.map((band, place) => ({
    range: rangeAt(first, total, Math.max(first, last), grade),
    formula: `=$${columnLetters(grade)}${first + 1}=${textLiteral(band.grade)}`,
    ...gradeLook(place, bands.length),
    bold: true,
  }));
}

/** Everybody in the order of their ranks, below a heading that is printed on every page. */
export function peopleTable(writing: ApprovalWriting): SheetLine[] {
  const { evaluated, words } = writing;
  const columns = placedColumns(columnsOf(writing));
  const listed = inRankOrder(evaluated.people).map((person, index): Listed => ({ person, position: index + 1 }));
  return [
    headingLine(19, words.approval.sections.people),
    {
      ...tableHeader(36, columns),
      repeats: true,
      draws: (row) => ({ conditionalFormats: gradeColours(writing, row + 1, row + listed.length) }),
    },
    ...listed.map((one) => tableRow(20, columns, one)),
  ];
}
