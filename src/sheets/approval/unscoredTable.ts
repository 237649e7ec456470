import { periodOf } from "../../domain/time/period";
import { issueText } from "../../text/speaker/issueText";
import { namingOf } from "../../text/speaker/naming";
import type { PersonRow } from "../book/evaluatedPeriod";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import type { ApprovalWriting } from "./approvalRequest";
import { type ApprovalSection, together } from "./section";

const mostReasons = 3;

function reasonsOf({ evaluated: { scheme, state } }: ApprovalWriting, { issues }: PersonRow): string {
  const naming = namingOf(scheme, state.language, periodOf(state).length);
  return issues
    .slice(0, mostReasons)
    .map((issue) => issueText(issue, naming, state.language).title)
    .join("；");
}

/** Who has no result, and why; nobody is approved by being listed here. */
export function unscoredTable(writing: ApprovalWriting): ApprovalSection | null {
  const { words, evaluated } = writing;
  const { approval, score } = words;
  const { firstFigure, exceptions } = writing.columns;
  const unscored = evaluated.people.filter(({ evaluation }) => evaluation === null);
  if (unscored.length === 0) return null;
  const columns = placedColumns<{ person: PersonRow; position: number }, string>([
    { id: "place", header: approval.position, style: "centered", says: ({ position }) => position },
    { id: "number", header: score.number, style: "idText", says: ({ person }) => person.number },
    { id: "name", header: score.name, style: "idText", says: ({ person }) => person.name },
    {
      id: "reasons",
      header: approval.whyUnscored,
      spans: exceptions - firstFigure + 1,
      style: "cell",
      says: ({ person }) => reasonsOf(writing, person),
    },
  ]);
  const rows = unscored.map((person, at) => tableRow(20, columns, { person, position: at + 1 }));
  return { title: approval.sections.unscored, lines: together([tableHeader(22, columns), ...rows]) };
}
