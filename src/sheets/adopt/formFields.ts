import { halfWidth } from "../../domain/wording/halfWidth";
import { headingKind, type HeadingKind } from "./headingWords";
import { headingParts } from "./headingText";
import { looksLikeName } from "./rowKind";
import type { SheetView } from "./view";

/** A label of a form with what stands beside it, or behind it in its own cell. */
export interface FormField {
  kind: HeadingKind;
  label: string;
  row: number;
  column: number;
  text: string;
  /** What is behind the label is in the label's own cell. */
  isInside: boolean;
}

const inside = /^([^:]{1,14}):\s*(.*)$/;

function inCell(view: SheetView, row: number, column: number): FormField[] {
  const text = halfWidth(view.text(row, column));
  return text.split(/\s{2,}|(?<=\S)\s(?=[^\s:]{2,8}:)/).flatMap((piece): FormField[] => {
    const match = inside.exec(piece.trim());
    const label = match?.[1]?.trim() ?? "";
    const kind = match === null ? null : headingKind(headingParts(label).words);
    return kind === null ? [] : [{ kind, label, row, column, text: (match?.[2] ?? "").trim(), isInside: true }];
  });
}

/** The first cell to the right that is no part of the label. */
function beside(view: SheetView, row: number, column: number): { column: number; text: string } | null {
  const merge = view.merge(row, column);
  const next = merge === null ? column + 1 : merge.column + merge.columns;
  return next < view.columns ? { column: next, text: view.text(row, next) } : null;
}

/** Every label of a sheet with what it is about. */
export function formFields(view: SheetView): FormField[] {
  const fields: FormField[] = [];
  for (let row = 0; row < view.rows; row += 1)
    for (let column = 0; column < view.columns; column += 1) {
      const merge = view.merge(row, column);
      if (view.text(row, column) === "" || (merge !== null && (merge.row !== row || merge.column !== column))) continue;
      fields.push(...inCell(view, row, column), ...labelled(view, row, column));
    }
  return fields;
}

const isResult = (kind: HeadingKind): boolean => kind === "total" || kind === "grade" || kind === "pay";

/** A result stands below the marks, with blank cells between. */
function lastBeside(view: SheetView, row: number, label: number): { column: number; text: string } | null {
  for (let column = view.columns - 1; column > label; column -= 1) {
    const text = view.text(row, column);
    if (text !== "" && view.merge(row, column)?.column !== label) return { column, text };
  }
  return null;
}

function labelled(view: SheetView, row: number, column: number): FormField[] {
  const label = view.text(row, column).replace(/[:：]$/, "");
  const kind = headingKind(headingParts(label).words);
  const value = kind === null ? null : isResult(kind) ? lastBeside(view, row, column) : beside(view, row, column);
  if (kind === null || value === null || value.text === "" || headingKind(headingParts(value.text).words) !== null)
    return [];
  return [{ kind, label, row, column: value.column, text: value.text, isInside: false }];
}

/** The one person a form is about. */
export const personField = (fields: readonly FormField[]): FormField | null =>
  fields.find(({ kind, text }) => kind === "name" && looksLikeName(text)) ?? null;
