import type { Period } from "../../domain/time/period";
import { dayIn } from "../kit/serialDay";
import { readMoment } from "./readMoment";
import { leastNumber } from "./measure";
import { numberKey } from "../../domain/people/identity";
import { foundKey } from "./identifiers";
import { keyedPeople, type Rated, soughtOf } from "./people";
import { columnsReadBy, dateColumn, holdsNumbers, keyColumn, type RecordRecipe } from "../book/recipe";
import { type RecordRow, recordRows } from "./recordRows";
import { type RecordTable, rowNumber } from "./recordTable";

/** What cannot be counted, or not by whom it was meant. Rows are numbered as Excel shows them. */
export type RecordFinding =
  | { code: "noPerson"; rows: readonly number[] }
  | { code: "unknownPerson"; read: string; rows: readonly number[] }
  | { code: "noDate"; rows: readonly number[] }
  | { code: "dateUnreadable"; read: string; rows: readonly number[] }
  | { code: "otherPeriod"; month: string; rows: readonly number[] }
  | { code: "valueUnreadable"; column: string; read: string; rows: readonly number[] }
  /** The same record twice, by its number or in every cell; all of them are counted. */
  | { code: "twice"; read: string; rows: readonly number[] }
  /** People of 评分表 who have no record in the period. */
  | { code: "withoutRecords"; people: readonly Rated[] }
  /** People who share what they are found by, or whose name stands for any text; they get no formula. */
  | { code: "notApart"; read: string; people: readonly Rated[] };

/** Rows with the same reading, in the order in which it is first met. */
function grouped<Row>(rows: readonly Row[], read: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = read(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
}

type Numbers = (rows: readonly RecordRow[]) => number[];

function personFindings(
  rows: readonly RecordRow[],
  recipe: RecordRecipe,
  people: readonly Rated[],
  on: Numbers,
): RecordFinding[] {
  const key = keyColumn(recipe);
  if (key === null) return [];
  const { byFound, shared, unusable, countable } = keyedPeople(people, key.role);
  const notApart = new Set([
    ...[...shared.flatMap(({ people: sharers }) => sharers), ...unusable].map((one) =>
      foundKey(soughtOf(one, key.role)),
    ),
  ]);
  const strangers = rows.filter((row) => row.key !== "" && !byFound.has(row.key) && !notApart.has(row.key));
  const nobody = rows.filter((row) => row.key === "");
  const present = new Set(rows.filter((row) => row.isInPeriod).map((row) => row.key));
  const absent = countable.filter((person) => !present.has(foundKey(soughtOf(person, key.role))));
  return [
    ...shared.map(({ read, people: sharers }): RecordFinding => ({ code: "notApart", read, people: sharers })),
    ...unusable.map((person): RecordFinding => ({ code: "notApart", read: person[key.role], people: [person] })),
    ...grouped(strangers, (row) => String(row.cell(key.header)))
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([read, same]): RecordFinding => ({ code: "unknownPerson", read, rows: on(same) })),
    ...(nobody.length > 0 ? [{ code: "noPerson" as const, rows: on(nobody) }] : []),
    ...(absent.length > 0 ? [{ code: "withoutRecords" as const, people: absent }] : []),
  ];
}

type DateState = "fine" | "blank" | "odd" | "other";

const dateState = ({ date, isInPeriod }: RecordRow): DateState => {
  if (isInPeriod) return "fine";
  if (date === "") return "blank";
  return readMoment(date, "monthFirst")?.isKept === true ? "other" : "odd";
};

function dateFindings(rows: readonly RecordRow[], recipe: RecordRecipe, on: Numbers): RecordFinding[] {
  if (dateColumn(recipe) === null) return [];
  const states = new Map(grouped(rows, dateState));
  const [blank, odd, other] = (["blank", "odd", "other"] as const).map((state) => states.get(state) ?? []);
  return [
    ...grouped(odd ?? [], ({ date }) => String(date)).map(([read, same]): RecordFinding => ({
      code: "dateUnreadable",
      read,
      rows: on(same),
    })),
    ...(blank && blank.length > 0 ? [{ code: "noDate" as const, rows: on(blank) }] : []),
    ...grouped(other ?? [], ({ date }) => dayIn(date)?.slice(0, 7) ?? "").map(([month, same]): RecordFinding => ({
      code: "otherPeriod",
      month,
      rows: on(same),
    })),
  ];
}

function valueFindings(rows: readonly RecordRow[], recipe: RecordRecipe, on: Numbers): RecordFinding[] {
  const used = new Set(recipe.targets.flatMap(({ aggregate }) => columnsReadBy(aggregate)));
  return recipe.columns
    .filter((column) => used.has(column.header) && holdsNumbers(column))
    .flatMap(({ header }) => {
      const isOdd = (row: RecordRow): boolean => {
        const value = row.cell(header);
        return value !== "" && !(typeof value === "number" && value >= leastNumber);
      };
      return grouped(
        rows.filter((row) => row.isInPeriod && isOdd(row)),
        (row) => String(row.cell(header)),
      ).map(([read, same]): RecordFinding => ({ code: "valueUnreadable", column: header, read, rows: on(same) }));
    });
}

function repeated(table: RecordTable, rows: readonly RecordRow[], recipe: RecordRecipe, on: Numbers): RecordFinding[] {
  const id = recipe.columns.find(({ role }) => role === "id");
  const read = (row: RecordRow): string =>
    id ? numberKey(row.cell(id.header)) : JSON.stringify(table.rows[row.index] ?? []);
  const named = id ? rows.filter((row) => row.cell(id.header) !== "") : rows;
  return grouped(named, read)
    .filter(([, same]) => same.length > 1)
    .map(([, same]) => ({ code: "twice", read: id && same[0] ? String(same[0].cell(id.header)) : "", rows: on(same) }));
}

/** Everything in the records that is not counted, counted twice, or nobody's; nothing is left out silently. */
export function recordFindings(
  table: RecordTable,
  recipe: RecordRecipe,
  people: readonly Rated[],
  period: Period,
): RecordFinding[] {
  const rows = recordRows(table, recipe, period);
  const on: Numbers = (some) => some.map(({ index }) => rowNumber(table, index));
  return [
    ...personFindings(rows, recipe, people, on),
    ...dateFindings(rows, recipe, on),
    ...valueFindings(rows, recipe, on),
    ...repeated(table, rows, recipe, on),
  ];
}
