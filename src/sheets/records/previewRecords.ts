import type { Input } from "../../domain/scheme";
import { countRecords } from "./countRecords";
import { keyedPeople, type Rated } from "./people";
import { keyColumn, type Recipe, type RecordColumn } from "./recipe";
import { recordFindings, type RecordFinding } from "./recordFindings";
import { recordRows } from "./recordRows";
import type { RecordTable } from "./recordTable";
import { tidied, type TidyCell, tidyCells } from "./tidyRecords";

/** What one input will show. */
export interface FilledInput {
  input: string;
  values: readonly { person: Rated; value: number | null }[];
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
  recipe: Recipe;
}

/** Different words for "no value" that one column may have; more are unreadable values. */
const mostBlanks = 6;
const longestBlank = 12;

/** The texts left in measured columns stand for no value as soon as somebody has seen them listed. */
function withBlanks(recipe: Recipe, findings: readonly RecordFinding[]): Recipe {
  const blanksOf = ({ header }: RecordColumn): string[] => {
    const read = findings.flatMap((one) => (one.code === "valueUnreadable" && one.column === header ? [one.read] : []));
    const words = read.filter((text) => text.length <= longestBlank && !/\d/.test(text));
    return words.length > mostBlanks ? [] : words;
  };
  return { ...recipe, columns: recipe.columns.map((column) => ({ ...column, blanks: blanksOf(column) })) };
}

/** Counts the records in memory, as the formulas will in the sheet. */
export function previewRecords(
  table: RecordTable,
  asked: Recipe,
  scheme: { inputs: readonly Input[] },
  people: readonly Rated[],
  month: string,
  options: { tidy: boolean },
): RecordPreview {
  const tidy = tidyCells(table, asked, people, month);
  const records = options.tidy ? tidied(table, tidy) : table;
  const findings = recordFindings(records, asked, people, month);
  const recipe = withBlanks(asked, findings);
  const by = keyColumn(recipe)?.role ?? "name";
  const { byKey, countable } = keyedPeople(people, by);
  const rows = recordRows(records, recipe, month);
  const counted = countRecords(records, recipe, month);
  const filled = recipe.targets.flatMap(({ input: id, aggregate }) => {
    const input = scheme.inputs.find((one) => one.id === id);
    return input
      ? [{ input: id, values: countable.map((person) => ({ person, value: counted(person, aggregate, input) })) }]
      : [];
  });
  return {
    rows: rows.length,
    counted: rows.filter((row) => row.isInMonth && byKey.has(row.key)).length,
    filled,
    findings,
    tidy,
    recipe,
  };
}
