import { periodOf } from "../../domain/time/period";
import { flagTexts } from "../../text/flagText";
import { texts } from "../../text/texts";
import { heading, type Line, line, span } from "../kit/lines/line";
import { placed, tableHeader, tableRow } from "../kit/lines/table";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { streakLines } from "./streakLines";

/** Columns of 面谈名单, in characters. */
export const indexWidths = [12, 12, 8, 9, 22, 14, 14, 12] as const;
const lastColumn = indexWidths.length - 1;
const words = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

interface Matter {
  person: PersonRow;
  matter: string;
}

/** What the policy leaves to people: consequences that are listed and never carried out. */
function decisions(evaluated: EvaluatedPeriod): Matter[] {
  const { scheme, state, people } = evaluated;
  return people.flatMap((person) => {
    const { evaluation } = person;
    if (!evaluation) return [];
    const matters = scheme.consequences.flatMap((one): string[] => {
      if (one.kind === "decision" && evaluation.flags.includes(one.flag))
        return flagTexts([one.flag], scheme, state.language);
      return [];
    });
    return [...streakLines(evaluated, person), ...matters].map((matter) => ({ person, matter }));
  });
}

/** The list of those matters, below the people due. */
export function decisionLines(evaluated: EvaluatedPeriod): Line[] {
  const { interview } = words(evaluated);
  const { index } = interview;
  const listed = decisions(evaluated);
  const says = listed.length === 0 ? index.noDecisions(periodOf(evaluated.state).length) : index.decisionsHint;
  const columns = placed<Matter, string>([
    { id: "number", header: interview.number, style: "idText", says: ({ person }) => person.number },
    { id: "name", header: interview.name, style: "idText", says: ({ person }) => person.name },
    { id: "matter", header: index.matter, spans: indexWidths.length - 2, style: "cell", says: ({ matter }) => matter },
  ]);
  return [
    heading(26, index.decisions),
    line(30, span([0, lastColumn], says, "warning")),
    ...(listed.length === 0 ? [] : [tableHeader(null, columns)]),
    ...listed.map((one) => tableRow(20, columns, one)),
  ];
}
