import { halfWidth } from "../../domain/wording/halfWidth";
import { headingKind, type HeadingKind } from "./headingWords";
import { headingParts } from "./headingText";
import { isScaleLabel } from "./headRows";
import type { ListHead } from "./list";
import type { SheetView } from "./view";

/** A column of a list as its headings tell it. */
export interface ListColumn {
  /** Counted from 0. */
  at: number;
  /** "服务质量 › 通话质量(20)" */
  heading: string;
  /** Its own words and those of its groups, from the outermost, without full marks and units. */
  path: readonly string[];
  kind: HeadingKind | null;
  full: number | null;
  /** A share of 1. */
  weight: number | null;
  unit: string | null;
}

/** What stands between a group and its item. */
export const joiner = " › ";

/** The headings of a row of headings with groups that reach over the blank cells behind them. */
function rowTexts(view: SheetView, head: ListHead, row: number): string[] {
  const [from, to] = head.columns;
  const texts: string[] = [];
  const isMerged = Array.from({ length: to - from + 1 }, (_, nth) => view.merge(row, from + nth)).some(
    (merge) => merge !== null && merge.columns > 1,
  );
  let group = "";
  for (let column = from; column <= to; column += 1) {
    const text = view.text(row, column);
    const below = row < head.last ? view.text(row + 1, column) : "";
    if (text !== "") group = below !== "" && below !== text ? text : "";
    else if (below === "") group = "";
    texts[column] = text !== "" || isMerged || row === head.last ? text : group;
  }
  return texts;
}

/** Whether a row of the heading gives full marks or weights: figures, with or without a label at their left. */
function scaleOf(view: SheetView, head: ListHead, row: number): "full" | "weight" | null {
  if (row === head.first) return null;
  const [from, to] = head.columns;
  const texts = Array.from({ length: to - from + 1 }, (_, nth) => view.text(row, from + nth)).filter(
    (text) => text !== "",
  );
  const label = texts.find(isScaleLabel);
  const figures = texts.filter((text) => figureIn(text) !== null);
  if (figures.length < 2 || (label === undefined && figures.length * 2 < texts.length)) return null;
  if (label !== undefined && headingKind(headingParts(label).words) === "weight") return "weight";
  return figures.every((text) => /%/.test(text) || Number(text) < 1) ? "weight" : "full";
}

function figureIn(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(%|分|points?)?$/i.exec(halfWidth(text));
  if (!match) return null;
  return match[2] === "%" ? Number(match[1]) / 100 : Number(match[1]);
}

/** Every column of a list with a heading. */
export function listColumns(view: SheetView, head: ListHead): ListColumn[] {
  const rows = Array.from({ length: head.last - head.first + 1 }, (_, nth) => head.first + nth);
  const scales = rows.flatMap((row) => {
    const kind = scaleOf(view, head, row);
    return kind === null ? [] : [{ row, kind }];
  });
  const texts = rows
    .filter((row) => row <= head.named && !scales.some((scale) => scale.row === row))
    .map((row) => rowTexts(view, head, row));
  const columns: ListColumn[] = [];
  for (let at = head.columns[0]; at <= head.columns[1]; at += 1) {
    const path = texts.map((row) => row[at] ?? "").filter((text, nth, all) => text !== "" && all.indexOf(text) === nth);
    if (path.length > 0) columns.push(withScales(columnOf(at, path), view, scales));
  }
  return columns;
}

/** 质量权重 stands beside 质量. */
const isWeight = /(?:权重|占比|比重|weight)\d*$/i;

function columnOf(at: number, texts: readonly string[]): ListColumn {
  const parts = texts.map(headingParts);
  const { words, full, weight, unit } = parts.at(-1) ?? headingParts("");
  return {
    at,
    heading: texts.join(joiner),
    path: parts.map((part) => part.words),
    kind: kindOf(words, texts.at(-1) ?? ""),
    full,
    weight,
    unit,
  };
}

const kindOf = (words: string, text: string): HeadingKind | null =>
  headingKind(words) ?? headingKind(text) ?? (isWeight.test(words) ? "weight" : null);

function withScales(
  column: ListColumn,
  view: SheetView,
  scales: readonly { row: number; kind: "full" | "weight" }[],
): ListColumn {
  const told = { full: column.full, weight: column.weight };
  for (const { row, kind } of scales) {
    const figure = figureIn(view.text(row, column.at));
    if (figure === null) continue;
    if (kind === "full") told.full ??= figure;
    else told.weight ??= figure > 1 ? figure / 100 : figure;
  }
  return { ...column, ...told };
}
