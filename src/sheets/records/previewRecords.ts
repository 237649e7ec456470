import type { Period } from "../../domain/time/period";
import { sumOf } from "../../domain/figures/sum";
import type { Input } from "../../domain/inputs/input";
import { countRecords } from "./countRecords";
import { oddSigns } from "./identifiers";
import { keyedPeople, type Rated, soughtOf } from "./people";
import type { RecordScope } from "./recordCriteria";
import { keyColumn, type RecordRecipe, type RecordColumn } from "../book/recipe";
import { recordFindings, type RecordFinding } from "./recordFindings";
import { recordRows } from "./recordRows";
import type { RecordTable } from "./recordTable";
import { tidied, type TidyCell, tidyCells } from "./tidyRecords";

/** What records are counted for. */
interface CountedFor {
  inputs: readonly Input[];
  people: readonly Rated[];
  period: Period;
}

/** What one input will show. */
interface FilledInput {
  input: string;
  values: readonly { person: Rated; value: number | null }[];
  /** Of counts and sums; means and shares do not add up. */
  total: number | null;
}

/** What applying a recipe will do, before it does it. */
export interface RecordPreview {
  rows: number;
  /** Rows of people of 评分表 within the month. */
  counted: number;
  filled: readonly FilledInput[];
  findings: readonly RecordFinding[];
  /** Cells that have to be rewritten before formulas can read them. */
  tidy: readonly TidyCell[];
  /** The recipe, with the words that stand for no value. */
  recipe: RecordRecipe;
  /** Of the staff numbers or names on both sides. */
  oddSigns: RecordScope["oddSigns"];
}

/** Different words for "no value" that one column may have; more are unreadable values. */
const mostBlanks = 6;
const longestBlank = 12;

/** The texts left in measured columns stand for no value as soon as somebody has seen them listed. */
function withBlanks(recipe: RecordRecipe, findings: readonly RecordFinding[]): RecordRecipe {
  const blanksOf = ({ header }: RecordColumn): string[] => {
    const read = findings.flatMap((one) => (one.code === "valueUnreadable" && one.column === header ? [one.read] : []));
    const words = read.filter((text) => text.length <= longestBlank && !/\d/.test(text));
    return words.length > mostBlanks ? [] : words;
  };
  return { ...recipe, columns: recipe.columns.map((column) => ({ ...column, blanks: blanksOf(column) })) };
}

function fill(records: RecordTable, recipe: RecordRecipe, { inputs, people, period }: CountedFor): FilledInput[] {
  const counted = countRecords(records, recipe, period);
  return recipe.targets.flatMap(({ input: id, aggregate }) => {
    const input = inputs.find((one) => one.id === id);
    if (input === undefined) return [];
    const values = people.map((person) => ({ person, value: counted(person, aggregate, input) }));
    const addsUp = aggregate.kind !== "mean" && aggregate.kind !== "share";
    return [{ input: id, values, total: addsUp ? sumOf(values, ({ value }) => value ?? 0, 2) : null }];
  });
}

/** Counts the records in memory, as the formulas will in the sheet. */
export function previewRecords(
  table: RecordTable,
  asked: RecordRecipe,
  { inputs, people, period }: CountedFor,
  options: { tidy: boolean },
): RecordPreview {
  const tidy = tidyCells(table, asked, people, period);
  const records = options.tidy ? tidied(table, tidy) : table;
  const findings = recordFindings(records, asked, people, period);
  const recipe = withBlanks(asked, findings);
  const key = keyColumn(recipe);
  const { byFound, countable } = keyedPeople(people, key?.role ?? "name");
  const rows = recordRows(records, recipe, period);
  const identifiers = rows.map((row) => row.cell(key?.header ?? ""));
  return {
    rows: rows.length,
    counted: rows.filter((row) => row.isInPeriod && byFound.has(row.key)).length,
    filled: fill(records, recipe, { inputs, people: countable, period }),
    findings,
    tidy,
    recipe,
    oddSigns: oddSigns([...identifiers, ...countable.map((person) => soughtOf(person, key?.role ?? "name"))]),
  };
}
