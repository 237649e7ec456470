import { periodOf } from "../../domain/time/period";
import { figure } from "../../text/figure";
import { flagTexts } from "../../text/flagText";
import { issueText } from "../../text/issueText";
import { namingOf } from "../../text/naming";
import { type Piece, piece, wide } from "../kit/draft";
import type { PersonRow } from "../book/evaluatedPeriod";
import type { ApprovalChange } from "./approvalChanges";
import { approvalColumns } from "./approvalColumns";
import type { ApprovalWriting } from "./approvalRequest";
import { inRankOrder } from "./approvalSnapshot";

/** Lines printed before the rest is only counted. */
const mostLines = 8;

function changeLine({ words, evaluated }: ApprovalWriting, change: ApprovalChange): string {
  const { changes, summary } = words.approval;
  const number = (value: number | null): string =>
    value === null ? summary.unknown : figure(value, evaluated.state.language);
  if (change.kind === "policy") return changes.policy;
  const who = [change.number, change.name].filter((text) => text !== "").join(" ");
  switch (change.kind) {
    case "total":
      return changes.total(who, number(change.before), number(change.after));
    case "points":
      return changes.points(who, change.item, number(change.before), number(change.after));
    case "grade":
      return changes.grade(who, change.before || summary.unknown, change.after || summary.unknown);
    case "joined":
      return changes.joined(who);
    case "left":
      return changes.left(who);
  }
}

const cut = (lines: readonly string[], more: (count: number) => string): string[] =>
  lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), more(lines.length - mostLines)];

function changeLines(writing: ApprovalWriting): string[] {
  const { approval } = writing.words;
  if (writing.changes === null) return [];
  if (writing.changes.length === 0) return [approval.noChanges];
  return cut(
    writing.changes.map((change) => changeLine(writing, change)),
    approval.changes.more,
  );
}

function findingLines({ evaluated, words }: ApprovalWriting): string[] {
  const { approval } = words;
  const { findings, scheme, state } = evaluated;
  if (findings.length === 0) return [approval.noFindings];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const naming = namingOf(scheme, state.language, periodOf(state).length);
  const lines = findings.map(({ severity, issue, at, person }) => {
    const place = at === null ? "" : `${at.sheet} ${at.address}`;
    const title = issueText(issue, naming, state.language).title;
    return [approval.severity[severity], place, person?.name ?? "", title].filter((text) => text !== "").join(" · ");
  });
  return [approval.findings(count("error"), count("warning"), count("notice")), ...cut(lines, approval.moreFindings)];
}

function exceptionsOf({ evaluated, words }: ApprovalWriting, person: PersonRow): string {
  const { scheme, state } = evaluated;
  const { evaluation, issues } = person;
  if (evaluation) return flagTexts(evaluation.flags, scheme, state.language).join("；");
  const naming = namingOf(scheme, state.language, periodOf(state).length);
  const reasons = issues.slice(0, 3).map((issue) => issueText(issue, naming, state.language).title);
  return words.approval.unscored(reasons.join("；"));
}

const isRanked = ({ evaluated }: ApprovalWriting): boolean => evaluated.scheme.ranking !== null;

function personPieces(writing: ApprovalWriting, person: PersonRow, row: number, position: number): Piece[] {
  const { columns } = writing.layout;
  const { evaluation } = person;
  const figures = approvalColumns(writing.evaluated.scheme).map(({ style, value }, index) =>
    piece(row, columns.firstFigure + index, (evaluation && value(evaluation)) ?? "", style),
  );
  return [
    piece(row, 0, isRanked(writing) ? (person.rank ?? "") : position, "centered"),
    piece(row, 1, person.number, "idText"),
    piece(row, 2, person.name, "idText"),
    ...figures,
    wide(row, columns.firstException, columns.exceptions, exceptionsOf(writing, person), "small"),
  ];
}

/** Names of the columns; an item's stands above its full marks. */
function headingPieces(writing: ApprovalWriting, row: number): Piece[] {
  const { evaluated, words, layout } = writing;
  const { approval, score } = words;
  const first = isRanked(writing) ? approval.rank : approval.position;
  const { columns } = layout;
  const figures = approvalColumns(evaluated.scheme).map(({ header }) => header(evaluated.state.language));
  return [
    ...[first, score.number, score.name, ...figures].map((text, column) => piece(row, column, text, "header")),
    wide(row, columns.firstException, columns.exceptions, approval.exceptions, "header"),
  ];
}

/** Changes, findings and the people, one below the other; `headerRow` is the heading of the people. */
export function listPieces(writing: ApprovalWriting): { pieces: Piece[]; headerRow: number; lastRow: number } {
  const { layout, evaluated, words } = writing;
  const { approval } = words;
  const { exceptions } = layout.columns;
  const pieces: Piece[] = [];
  let row = layout.listRow;
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    pieces.push(piece(row, 0, title, "section"));
    pieces.push(...lines.map((line, index) => wide(row + 1 + index, 0, exceptions, line, "cell")));
    row += lines.length + 2;
  };
  section(approval.sections.changes, changeLines(writing));
  section(approval.sections.findings, findingLines(writing));
  const people = inRankOrder(evaluated.people);
  const headerRow = row + 1;
  return {
    pieces: [
      ...pieces,
      piece(row, 0, approval.sections.people, "section"),
      ...headingPieces(writing, headerRow),
      ...people.flatMap((person, index) => personPieces(writing, person, headerRow + 1 + index, index + 1)),
      piece(headerRow + people.length + 2, 0, approval.snapshot, "plainSubtitle"),
    ],
    headerRow,
    lastRow: headerRow + people.length + 2,
  };
}
