import type { Issue } from "../domain/issue/issue";
import type { Named } from "../domain/people/identity";
import { peopleOf } from "../domain/people/people";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { rangeAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { scoreColumns } from "../sheets/columns/scoreColumns";
import { scoreSheet } from "../sheets/score/scoreSheet";
import { onScore, ownTable } from "./onScore";
import { type OpenPeriod, withPeriod } from "./withPeriod";

/** Writes people into the next blank rows of 评分表; all of them or none. The table grows when it is full. */
export async function addPeople(people: readonly Named[]): Promise<Result<{ added: number }>> {
  const listed = people.map(({ number, name }) => ({ number: number.trim(), name: name.trim() }));
  const incomplete = listed.find((person) => person.number === "" || person.name === "");
  if (incomplete) return failed({ code: "personIncomplete", ...incomplete });
  if (listed.length === 0) return ok({ added: 0 });
  return withPeriod(async (open) => {
    const { raw } = open.reading;
    const own = ownTable(open.reading, "people");
    if (!own.ok) return own;
    const places = identityColumns(raw);
    if (!places.ok) return places;
    const clash = listedAlready(raw, places.value, listed);
    if (clash) return failed(clash);
    await write(open, { table: own.value, columns: places.value }, listed);
    return ok({ added: listed.length });
  });
}

interface Columns {
  number: number;
  name: number;
}

/** Where the user has the columns of number and name now. */
function identityColumns({ state, score, scoreTable }: RawPeriod): Result<Columns> {
  const headers = score.values[scoreTable.row] ?? [];
  const columns = scoreColumns(state.scheme, state.language);
  const place = (id: string): { header: string; column: number } => {
    const header = columns.find((column) => column.id === id)?.header ?? id;
    return { header, column: headers.indexOf(header) };
  };
  const [number, name] = [place("number"), place("name")];
  const missing = [number, name].find(({ column }) => column < 0);
  if (missing) return failed({ code: "columnMissing", sheet: score.name, column: missing.header });
  return ok({ number: number.column, name: name.column });
}

const bodyRows = ({ score, scoreTable }: RawPeriod) =>
  score.formulas.slice(scoreTable.row + 1, scoreTable.row + scoreTable.rows);

function listedAlready(raw: RawPeriod, columns: Columns, people: readonly Named[]): Issue | null {
  const wordIn = (row: readonly CellValue[], column: number): string => String(row[column] ?? "").trim();
  const there = bodyRows(raw).map((row) => ({ number: wordIn(row, columns.number), name: wordIn(row, columns.name) }));
  const [listed, asked] = [peopleOf(there), peopleOf(people)];
  const clashing = people.filter((person) => listed.find(person) !== undefined || asked.find(person) !== person);
  return clashing.length > 0
    ? { code: "peopleListed", numbers: [...new Set(clashing.map(({ number }) => number))] }
    : null;
}

/** Rows up to the last one in which something is typed. */
function usedRows(raw: RawPeriod): number {
  const isTyped = (cell: unknown): boolean => cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
  return bodyRows(raw).reduce((used, row, at) => (row.some(isTyped) ? at + 1 : used), 0);
}

async function write(
  open: OpenPeriod,
  { table, columns }: { table: Excel.Table; columns: Columns },
  people: readonly Named[],
): Promise<void> {
  const { raw, sheets } = open.reading;
  const { change } = open;
  const { scoreTable, state, score } = raw;
  const used = usedRows(raw);
  const lacking = used + people.length - (scoreTable.rows - 1);
  if (lacking > 0) {
    const plan = scoreSheet({ state, rows: scoreTable.rows - 1, workingDays: null });
    await change.growTable({ sheet: sheets.score, table, area: scoreTable, raw: score, plan }, lacking);
  }
  const first = scoreTable.row + 1 + used;
  await onScore(open, async () => {
    for (const id of ["number", "name"] as const) {
      const address = rangeAt(first, columns[id], first + people.length - 1, columns[id]);
      const after = people.map((person) => [person[id]]);
      await change.cells(sheets.score, { address, before: people.map(() => [""]), after });
    }
  });
}
