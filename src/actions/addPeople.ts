import type { Issue } from "../domain/issue/issue";
import { failed, ok, type Result } from "../domain/issue/result";
import { enteredCell } from "../excel/entered";
import { growTable } from "../excel/growTable";
import type { Journal } from "../excel/journal";
import type { WorkbookReading } from "../excel/readWorkbook";
import { rangeAt } from "../sheets/kit/address";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { scoreColumns } from "../sheets/columns/scoreColumns";
import { scoreSheet } from "../sheets/score/scoreSheet";
import { withPeriod } from "./withPeriod";

interface Person {
  number: string;
  name: string;
}

/** Writes people into the next blank rows of 评分表; all of them or none. The table grows when it is full. */
export async function addPeople(people: readonly Person[]): Promise<Result<{ added: number }>> {
  const listed = people.map(({ number, name }) => ({ number: number.trim(), name: name.trim() }));
  const incomplete = listed.find((person) => person.number === "" || person.name === "");
  if (incomplete) return failed({ code: "personIncomplete", ...incomplete });
  if (listed.length === 0) return ok({ added: 0 });
  return withPeriod(async ({ reading, journal, context }) => {
    const places = identityColumns(reading.raw);
    if (!places.ok) return places;
    const clash = listedAlready(reading.raw, places.value.number, listed);
    if (clash) return failed(clash);
    write(reading, journal, places.value, listed);
    await context.sync();
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

function listedAlready(raw: RawPeriod, column: number, people: readonly Person[]): Issue | null {
  const there = new Set(bodyRows(raw).map((row) => String(row[column] ?? "").trim()));
  const numbers = people.map((person) => person.number);
  const clashing = numbers.filter((number, at) => there.has(number) || numbers.indexOf(number) !== at);
  return clashing.length > 0 ? { code: "peopleListed", numbers: [...new Set(clashing)] } : null;
}

/** Rows up to the last one in which something is typed. */
function usedRows(raw: RawPeriod): number {
  const isTyped = (cell: unknown): boolean => cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
  return bodyRows(raw).reduce((used, row, at) => (row.some(isTyped) ? at + 1 : used), 0);
}

function write({ raw, sheets }: WorkbookReading, journal: Journal, columns: Columns, people: readonly Person[]): void {
  const { scoreTable, state, score } = raw;
  const used = usedRows(raw);
  const lacking = used + people.length - (scoreTable.rows - 1);
  if (lacking > 0) {
    const plan = scoreSheet({ state, rows: scoreTable.rows - 1, workingDays: null });
    growTable({ sheet: sheets.score, table: sheets.scoreTable, area: scoreTable, raw: score, plan }, lacking, journal);
  }
  const first = scoreTable.row + 1 + used;
  for (const id of ["number", "name"] as const) {
    const address = rangeAt(first, columns[id], first + people.length - 1, columns[id]);
    journal.push({ kind: "cells", sheet: score.name, address, formulas: people.map(() => [""]) });
    sheets.score.getRange(address).formulas = people.map((person) => [enteredCell(person[id])]);
  }
}
