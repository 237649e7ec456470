import { recordsShown } from "../../src/cli/recordsShown";
import { schemeById } from "../../src/schemes";
import type { CellValue } from "../../src/sheets/kit/plan";
import { periodHolding } from "../../src/domain/time/period";
import { gridOf } from "../sheets/adopt/gridOf";

const people = [
  { number: "K001", name: "样例甲" },
  { number: "K002", name: "样例乙" },
];

interface Shown {
  sources: {
    headerRows: number[];
    rows: number[];
    holds: string;
    person: string | null;
    period: string | null;
    columns: { column: string; heading: string; role: string; unit?: string; sure: boolean }[];
    leftOut: { row: number; why: string }[];
    proposals: { input: string; selected: boolean; why?: { kind: string }; by?: { kind: string } }[];
    values: { number: string; inputs: Record<string, number | null> }[];
    figures?: { inputs: Record<string, number | null> }[];
    findings: { code: string; read?: string; rows?: number[] }[];
    rewritten: { cell: string }[];
  }[];
}

/** What the command tells of a sheet. */
export function shown(
  rows: readonly (readonly CellValue[])[],
  looks: Parameters<typeof gridOf>[1] = {},
  id = "000",
): Shown {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(id);
  return recordsShown([gridOf(rows, looks)], { scheme, people, period: periodHolding("month", "2026-10") }) as Shown;
}

/** The only list of a workbook. */
export const only = (result: Shown) => {
  const [source, ...more] = result.sources;
  if (source === undefined || more.length > 0) throw new Error(`${result.sources.length} sources`);
  return source;
};
/** What is selected gives each of the two. */
export const selected = (rows: readonly (readonly CellValue[])[], looks: Parameters<typeof gridOf>[1] = {}) =>
  only(shown(rows, looks)).values.map(({ inputs }) => inputs);
/** What every column of a summary gives each of the two. */
export const figures = (rows: readonly (readonly CellValue[])[], looks: Parameters<typeof gridOf>[1] = {}) =>
  only(shown(rows, looks)).figures?.map(({ inputs }) => inputs);
