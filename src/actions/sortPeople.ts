import { ok } from "../domain/outcome/outcome";
import type { Result } from "../domain/issue/result";
import { rangeAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { openColumns } from "../sheets/reading/openColumns";
import type { PeopleOrder } from "../domain/people/peopleOrder";
import { type PeoplePlaces, peoplePlaces, rowSorts } from "../sheets/reading/rowSorts";
import { ownTable } from "./onScore";
import { type OpenPeriod, withPeriod } from "./withPeriod";

/** Puts the rows of 评分表 in order, with all that is in them; who was hidden is hidden again. */
export const sortPeople = (by: PeopleOrder): Promise<Result<null>> =>
  withPeriod(async (opened) => {
    const { change, reading } = opened;
    const { raw, sheets } = reading;
    const own = ownTable(reading, "sort");
    if (!own.ok) return own;
    const sorts = rowSorts(raw, by);
    if (!sorts.ok) return sorts;
    const hidden = raw.hiddenScoreRows.filter((row) => row > raw.scoreTable.row);
    const [area, open] = [raw.scoreTable, openColumns(raw).score];
    await change.sortRows({ sheet: sheets.score, area, raw: raw.score, hidden, sorts: sorts.value, open });
    return hidden.length > 0 ? hideAgain(opened, hidden) : ok(null);
  });

/** Where people went is known only once Excel has sorted them; blank rows stay hidden where they were. */
async function hideAgain({ change, reading }: OpenPeriod, hidden: readonly number[]): Promise<Result<null>> {
  const { raw, sheets } = reading;
  const places = peoplePlaces(raw);
  if (!places.ok) return places;
  const before = whoStandsIn(raw, raw.score.values, places.value);
  const wereHidden = new Set(hidden.map((row) => before[row - raw.scoreTable.row - 1]));
  const { row, rows, column, columns } = raw.scoreTable;
  const body = sheets.score.getRange(rangeAt(row + 1, column, row + rows - 1, column + columns - 1)).load("values");
  await change.context.sync();
  const cells = (body.values as CellValue[][]).map((line) => [...Array.from({ length: column }, () => ""), ...line]);
  const after = whoStandsIn(raw, [...raw.score.values.slice(0, row + 1), ...cells], places.value);
  const hiddenRows = new Set(hidden);
  for (const [at, who] of after.entries()) {
    const now = row + 1 + at;
    if (who === "" ? hiddenRows.has(now) && before[at] === "" : wereHidden.has(who))
      await change.hideRow(sheets.score, `${now + 1}:${now + 1}`);
  }
  return ok(null);
}

/** Number and name in each row of the table, "" where nobody stands. */
const whoStandsIn = (
  { scoreTable: { row, rows } }: RawPeriod,
  values: readonly (readonly CellValue[])[],
  { number, name }: PeoplePlaces,
): string[] =>
  values
    .slice(row + 1, row + rows)
    .map((cells) => [cells[number] ?? "", cells[name] ?? ""])
    .map((who) => (who.every((part) => part === "") ? "" : JSON.stringify(who)));
