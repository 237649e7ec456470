import type { Input } from "../domain/inputs/input";
import type { Named } from "../domain/people/identity";
import type { Scheme } from "../domain/scheme/scheme";
import type { Period } from "../domain/time/period";
import { dateColumn, holdsNumbers, keyColumn, type RecordColumn, type RecordTarget } from "../sheets/book/recipe";
import { columnLetters } from "../sheets/kit/address";
import type { SheetGrid } from "../sheets/kit/grid";
import { recordColumns } from "../sheets/lists/recordColumns";
import { proposeRecords, type RecordProposal } from "../sheets/lists/proposeRecords";
import { type RecordList, recordLists } from "../sheets/lists/recordLists";
import { previewRecords } from "../sheets/records/previewRecords";
import type { Rated } from "../sheets/records/people";
import { isSummary } from "../sheets/records/summary";

/** What records are counted for. */
interface Wanted {
  scheme: Scheme;
  people: readonly Named[];
  period: Period;
}

/** What 从原始记录汇总 proposes for every list of a workbook, and what it would give; rows count from 1, as Excel shows them. */
export function recordsShown(grids: readonly SheetGrid[], wanted: Wanted): object {
  return { sources: grids.flatMap(recordLists).map((list) => listShown(list, wanted)) };
}

function listShown(list: RecordList, { scheme, people, period }: Wanted): object {
  const { table, formats, heading, leftOut } = list;
  const rated = people.map((person, nth): Rated => ({ ...person, row: nth + 1 }));
  const columns = recordColumns(table, formats, rated);
  const key = keyColumn({ columns });
  const proposals = key === null ? [] : proposeRecords(scheme, columns, table, formats);
  const targets = proposals.flatMap(({ input, aggregate, open }) =>
    aggregate !== null && open === null ? [{ input, aggregate }] : [],
  );
  const recipe = { table: "", columns, targets };
  const { filled, findings, tidy } = previewRecords(
    table,
    recipe,
    { inputs: scheme.inputs, people: rated, period },
    { tidy: true },
  );
  const { row, column } = table.area;
  const isCounted = key !== null && isSummary(table, { columns });
  return {
    sheet: table.sheet,
    headerRows: heading.map((at) => at + 1),
    rows: [row + 2, row + table.area.rows],
    holds: key === null ? "nobody" : isCounted ? "valuesPerPerson" : "events",
    person: key?.header ?? null,
    period: dateColumn({ columns })?.header ?? null,
    columns: columns.map((one, nth) => columnShown(one, columnLetters(column + nth))),
    leftOut: leftOut.map((one) => ({ row: one.row + 1, why: one.why })),
    proposals: proposals.map(proposalShown),
    values: valuesShown(rated, filled),
    ...(isCounted ? { figures: figuresShown(list, columns, { scheme, people: rated, period }) } : {}),
    findings: findings.map((one) =>
      "people" in one ? { ...one, people: one.people.map(({ number, name }) => ({ number, name })) } : one,
    ),
    rewritten: tidy.map(({ row: at, column: nth, from, to }) => ({
      cell: `${columnLetters(column + nth)}${row + at + 2}`,
      from,
      to,
    })),
  };
}

/** A column that takes no part is sure to take none; a time without a unit is not sure. */
const columnShown = ({ header, role, unit }: RecordColumn, column: string): object => ({
  column,
  heading: header,
  role,
  ...(unit === "one" ? {} : { unit }),
  sure: !((role === "response" || role === "length") && unit === "one"),
});

function proposalShown({ input, aggregate, open }: RecordProposal): object {
  return open === null
    ? { input, selected: true, by: aggregate }
    : { input, selected: false, why: open, ...(aggregate ? { by: aggregate } : {}) };
}

/** By person; an input that stays blank for somebody is null. */
function valuesShown(
  people: readonly Rated[],
  filled: readonly { input: string; values: readonly { person: Rated; value: number | null }[] }[],
): object[] {
  return people.map((person) => ({
    number: person.number,
    name: person.name,
    inputs: Object.fromEntries(
      filled.flatMap(({ input, values }) => {
        const found = values.find((one) => one.person === person);
        return found ? [[input, found.value]] : [];
      }),
    ),
  }));
}

/** What every column of a summary gives for each person, whatever it is used for: percents as 98.5, times in seconds. */
function figuresShown(
  { table }: RecordList,
  columns: readonly RecordColumn[],
  { scheme, people, period }: Wanted & { people: readonly Rated[] },
): object[] {
  const measured = columns.filter(holdsNumbers).map(({ header }) => header);
  const [any] = scheme.inputs;
  if (any === undefined) return [];
  const targets = measured.map((column): RecordTarget => ({
    input: column,
    aggregate: { kind: "value", column, where: null },
  }));
  const inputs = measured.map((column): Input => ({ ...any, id: column, kind: "quantity", unit: undefined }));
  const recipe = { table: "", columns: [...columns], targets };
  return valuesShown(people, previewRecords(table, recipe, { inputs, people, period }, { tidy: true }).filled);
}
