import type { CellValue } from "../../src/sheets/kit/plan";
import { blankRow, expectedRows } from "./expected";
import type { Sheets } from "./programs";
import { type SeatedTeam, type TypedRow, blankRows } from "./team";

/** The rows of a team's table as a program shows them. */
export const rowsOf = <Row extends TypedRow>(
  team: SeatedTeam<Row>,
  sheets: Sheets,
): readonly (readonly CellValue[])[] => (sheets.get(team.state.sheets.score) ?? []).slice(team.layout.headerRow + 1);

/** What they must show by the engine alone, blank rows included. */
export const shownRows = (team: SeatedTeam): readonly Readonly<Record<string, CellValue>>[] => [
  ...expectedRows(team.policy, team.people, team.layout.columns),
  ...Array.from({ length: blankRows }, () => blankRow(team.layout.columns)),
];

/**
 * Programs differ in the sixteenth digit of a value that is worked out, and so in how its tenth decimal is rounded when that is
 * the fifteenth; points and money have two decimals, and no bound has ten.
 */
export const isSame = (shown: CellValue | undefined, expected: CellValue | undefined): boolean =>
  shown === expected ||
  (typeof shown === "number" &&
    typeof expected === "number" &&
    Math.abs(shown - expected) <= Math.max(1e-14 * Math.abs(expected), 1.1e-10));

/** Result cells that differ from the engine, each with its row, column and what was typed. */
export function differences(team: SeatedTeam, sheets: Sheets): unknown[] {
  const rows = rowsOf(team, sheets);
  return shownRows(team).flatMap((expected, index) =>
    team.layout.columns.flatMap(({ id, role }, column) => {
      const shown = rows[index]?.[column];
      return role === "result" && !isSame(shown, expected[id])
        ? [{ row: index, column: id, shown, engine: expected[id], typed: team.people[index] }]
        : [];
    }),
  );
}
