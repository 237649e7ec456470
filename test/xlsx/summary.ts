import { isBlankNone } from "../../src/domain/engine/blanks";
import { round } from "../../src/domain/figures/rounding";
import type { ScoreColumn } from "../../src/sheets/terms/scoreColumn";
import type { CellValue } from "../../src/sheets/kit/plan";
import { isSame, shownRows } from "./differences";
import type { Sheets } from "./programs";
import type { SeatedTeam } from "./team";

/** The numbers of a column: those typed, or those the engine gives. */
function numbersIn(team: SeatedTeam, { id, input }: ScoreColumn): number[] {
  const cells = input === null ? shownRows(team).map((row) => row[id]) : team.people.map((typed) => typed[input.id]);
  return cells.filter((cell) => typeof cell === "number");
}

const averagedStyles: readonly string[] = ["points", "total", "money", "percent"];

const isAveraged = ({ input, style }: ScoreColumn): boolean =>
  input === null ? averagedStyles.includes(style) : input.kind !== "note" && input.kind !== "yesNo";

/** A blank that is scored as none lowers the mean like a typed 0; another blank takes no part. */
function averageOf(team: SeatedTeam, column: ScoreColumn): CellValue {
  const numbers = numbersIn(team, column);
  const isNone = column.input !== null && isBlankNone(team.state.scheme, column.input);
  const people = isNone ? team.people.length : numbers.length;
  return people === 0 ? "" : round(numbers.reduce((sum, one) => sum + one, 0) / people, 2);
}

/** The stand-in's grid does not find a column by a name with parentheses. */
const isFoundBy = ({ header }: ScoreColumn, program: string): boolean =>
  program === "LibreOffice" || !/[()]/.test(header);

/** Averages above the table that differ from what the policy scores. */
export function averageDifferences(team: SeatedTeam, sheets: Sheets, program: string): unknown[] {
  const row = sheets.get(team.state.sheets.score)?.[team.layout.averagesRow] ?? [];
  return team.layout.columns.flatMap((column, at) => {
    if (!isAveraged(column) || !isFoundBy(column, program)) return [];
    const expected = averageOf(team, column);
    return isSame(row[at], expected) ? [] : [{ column: column.id, shown: row[at], expected }];
  });
}
