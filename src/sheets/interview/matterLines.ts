import { isForRated } from "../../domain/consequences/isForRated";
import { periodOf } from "../../domain/time/period";
import { consequenceText } from "../../text/consequences/consequenceText";
import { texts } from "../../text/texts";
import { headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";

/** Columns of 面谈名单, in characters. */
export const indexWidths = [12, 12, 8, 9, 22, 14, 14, 12] as const;
const lastColumn = indexWidths.length - 1;
const words = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

interface Matter {
  person: PersonRow;
  matter: string;
}

/** What the company alone should read: what it may do, and what it has to look into; none of it is carried out. */
function decisions(evaluated: EvaluatedPeriod): Matter[] {
  const { state, people } = evaluated;
  const speaker = { language: state.language, length: periodOf(state).length };
  return people.flatMap((person) =>
    (person.evaluation?.consequences ?? [])
      .filter((due) => !isForRated(due))
      .flatMap((due) => consequenceText(due, speaker) ?? [])
      .map((matter) => ({ person, matter })),
  );
}

/** The list of those matters, below the people due. */
export function matterLines(evaluated: EvaluatedPeriod): SheetLine[] {
  const { interview } = words(evaluated);
  const { index } = interview;
  const listed = decisions(evaluated);
  const says = listed.length === 0 ? index.noDecisions(periodOf(evaluated.state).length) : index.decisionsHint;
  const columns = placedColumns<Matter, string>([
    { id: "number", header: interview.number, style: "idText", says: ({ person }) => person.number },
    { id: "name", header: interview.name, style: "idText", says: ({ person }) => person.name },
    { id: "matter", header: index.matter, spans: indexWidths.length - 2, style: "cell", says: ({ matter }) => matter },
  ]);
  return [
    headingLine(26, index.decisions),
    lineOf(30, mergedCell([0, lastColumn], says, "warning")),
    ...(listed.length === 0 ? [] : [tableHeader(null, columns)]),
    ...listed.map((one) => tableRow(20, columns, one)),
  ];
}
