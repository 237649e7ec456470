import { periodOf } from "../../domain/time/period";
import { flagTexts } from "../../text/flagText";
import { texts } from "../../text/texts";
import { type Piece, piece, wide } from "../kit/draft";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { streakLines } from "./streakLines";
import { heightFor } from "../kit/textFit";

/** Columns of 面谈名单, in characters. */
export const indexWidths = [12, 12, 8, 9, 22, 14, 14, 12] as const;
const lastColumn = indexWidths.length - 1;
const words = ({ state }: EvaluatedPeriod) => texts(state.language).sheets;

/** What the policy leaves to people: consequences that are listed and never carried out. */
function decisions(evaluated: EvaluatedPeriod): { person: PersonRow; matter: string }[] {
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
export function listedPieces(
  evaluated: EvaluatedPeriod,
  row: number,
): { pieces: Piece[]; heights: [number, number][]; next: number } {
  const { interview } = words(evaluated);
  const listed = decisions(evaluated);
  const first = row + 3;
  const matterWidth = indexWidths.slice(2).reduce<number>((sum, width) => sum + width, 0);
  const none = listed.length === 0;
  const hint = none ? interview.index.noDecisions(periodOf(evaluated.state).length) : interview.index.decisionsHint;
  return {
    pieces: [
      piece(row, 0, interview.index.decisions, "section"),
      wide(row + 1, 0, lastColumn, hint, "warning"),
      ...(none
        ? []
        : [
            piece(row + 2, 0, interview.number, "header"),
            piece(row + 2, 1, interview.name, "header"),
            wide(row + 2, 2, lastColumn, interview.index.matter, "header"),
          ]),
      ...listed.flatMap(({ person, matter }, index) => [
        piece(first + index, 0, person.number, "idText"),
        piece(first + index, 1, person.name, "idText"),
        wide(first + index, 2, lastColumn, matter, "cell"),
      ]),
    ],
    heights: listed.map(({ matter }, index) => [first + index + 1, heightFor(matter, matterWidth)]),
    next: first + listed.length,
  };
}
