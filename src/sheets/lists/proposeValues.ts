import type { Scheme } from "../../domain/scheme/scheme";
import { areNumbers, type ColumnValues } from "../adopt/columnValues";
import { figureIn } from "../adopt/figure";
import { headingKind } from "../adopt/headingWords";
import { headingParts } from "../adopt/headingText";
import { joiner, type ListColumn } from "../adopt/listColumns";
import { callings, isPlausible, matchesOf } from "../adopt/matching";
import { looseLabel, plainLabel, type PolicyTarget, policyTargets } from "../adopt/policyLabels";
import { holdsNumbers, type RecordColumn } from "../book/recipe";
import { fillable } from "../records/offers";
import type { RecordTable } from "../records/recordTable";

/** A column of a summary and the inputs that its heading may mean, those it names most plainly. */
export interface NamedInputs {
  column: string;
  inputs: readonly string[];
  /** Whether its words are the input's, and not only a part of them. */
  isSure: boolean;
}

/** Which inputs each column with numbers of a summary may hold, by its heading and its values. */
export function namedInputs(
  scheme: Scheme,
  columns: readonly RecordColumn[],
  table: RecordTable,
  formats: readonly string[],
): NamedInputs[] {
  const known = new Set(fillable(scheme.inputs).map(({ id }) => id));
  const targets = policyTargets(scheme).filter(({ kind, id }) => kind === "input" && known.has(id));
  return columns.filter(holdsNumbers).map(({ header }) => {
    const at = table.headers.indexOf(header);
    const values = valuesOf(table, at, formats[at] ?? "");
    const column = columnOf(header, at);
    const plausible = targets.filter((target) => isPlausible(target, values, column));
    const matches = areNumbers(values) || values.times > 0 ? matchesOf(callings(column, null), plausible) : [];
    const named = matches.length > 0 ? matches.map(({ target }) => target) : similar(column, plausible);
    return { column: header, inputs: named.map(({ id }) => id), isSure: matches.length > 0 };
  });
}

/** Inputs whose words hold those of the heading, or the other way round: 满意度 in 顾客满意度. */
function similar({ path }: ListColumn, targets: readonly PolicyTarget[]): PolicyTarget[] {
  const heart = looseLabel(plainLabel(path.at(-1) ?? ""));
  const isPart = (label: string): boolean => label.length > 1 && (label.includes(heart) || heart.includes(label));
  return heart.length < 2 ? [] : targets.filter(({ loose }) => [...loose].some(isPart));
}

function columnOf(heading: string, at: number): ListColumn {
  const parts = heading.split(joiner).map(headingParts);
  const own = parts.at(-1);
  return {
    at,
    heading,
    path: parts.map(({ words }) => words),
    kind: headingKind(own?.words ?? ""),
    full: null,
    weight: null,
    unit: own?.unit ?? null,
  };
}

function valuesOf({ rows }: RecordTable, at: number, format: string): ColumnValues {
  const figures = rows.map((row) => figureIn(row[at] ?? "", format));
  const numbers = figures.flatMap((figure) => (figure.kind === "number" ? [figure] : []));
  return {
    filled: figures.filter(({ kind }) => kind !== "blank").length,
    numbers: numbers.map(({ value }) => value),
    percents: numbers.filter(({ isPercent }) => isPercent).length,
    times: figures.filter(({ kind }) => kind === "time").length,
    yesNos: 0,
    words: figures.flatMap((figure) => (figure.kind === "words" ? [figure.text] : [])),
    formulas: 0,
  };
}
