import { periodOf } from "../../domain/time/period";
import { consequenceTexts } from "../../text/consequences/consequenceText";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { columnLetters, rangeAt } from "../kit/address";
import { mergedCell } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import type { ConditionalFormat } from "../kit/plan";
import { gradeLook } from "../kit/gradeLook";
import { approvalColumns } from "./approvalColumns";
import { approvalTitle } from "./approvalHead";
import type { ApprovalWriting } from "./approvalRequest";
import { type ApprovalSection, together } from "./section";
import { inRankOrder } from "./approvalSnapshot";
import { textLiteral } from "../kit/textLiteral";

/** A person and the place in the list. */
interface Listed {
  person: PersonRow;
  position: number;
}

const exceptionsOf = ({ state }: EvaluatedPeriod, { evaluation }: PersonRow): string =>
  evaluation === null
    ? ""
    : consequenceTexts(evaluation.consequences, { language: state.language, length: periodOf(state).length }).join(
        "；",
      );

/** Rank, number and name, the figures that the policy gives, and exceptions where there are any. */
function columnsOf({ evaluated, words, columns }: ApprovalWriting): TableColumn<Listed>[] {
  const { approval, score } = words;
  const { firstException, exceptions } = columns;
  const hasExceptions = evaluated.people.some((person) => exceptionsOf(evaluated, person) !== "");
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
    ...(hasExceptions
      ? [
          {
            id: "exceptions",
            header: approval.exceptions,
            spans: exceptions - firstException + 1,
            style: "small" as const,
            says: ({ person }: Listed) => exceptionsOf(evaluated, person),
          },
        ]
      : []),
  ];
}

/** Total and grade in the colour of the grade; `first` and `last` are the rows of people. */
function gradeColours({ evaluated, columns }: ApprovalWriting, first: number, last: number): ConditionalFormat[] {
  const { grade, total } = columns;
  const { bands } = evaluated.scheme;
  if (grade === null || total === null) return [];
  return bands.map((band, place) => ({
    range: rangeAt(first, total, Math.max(first, last), grade),
    formula: `=$${columnLetters(grade)}${first + 1}=${textLiteral(band.grade)}`,
    ...gradeLook(place, bands.length),
    bold: true,
  }));
}

/** Rows that stay with what is signed below them. */
const rowsKept = 2;

/** Everybody with a result in the order of their ranks, below title and heading, which are printed on every page. */
export function peopleTable(writing: ApprovalWriting): ApprovalSection | null {
  const { evaluated, words, columns: places } = writing;
  const columns = placedColumns(columnsOf(writing));
  const scored = evaluated.people.filter(({ evaluation }) => evaluation !== null);
  if (scored.length === 0) return null;
  const listed = inRankOrder(scored).map((person, index): Listed => ({ person, position: index + 1 }));
  const rows = listed.map((one) => tableRow(20, columns, one));
  return {
    title: words.approval.sections.people,
    beside: [mergedCell([places.firstFigure, places.last], approvalTitle(writing), "plainSubtitle")],
    repeats: true,
    lines: [
      {
        ...tableHeader(36, columns),
        repeats: true,
        draws: (row) => ({ conditionalFormats: gradeColours(writing, row + 1, row + listed.length) }),
      },
      ...rows.slice(0, -rowsKept),
      ...together(rows.slice(-rowsKept)),
    ],
  };
}
