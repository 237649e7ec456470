import { cellAt } from "../../src/sheets/kit/address";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { cellsOf } from "./rawOf";

const width = 110;

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** Where what begins here ends: a text in quotes, a structured reference, a list. */
function endOf(text: string, start: number): number {
  const open = text[start] ?? "";
  const close = closing[open];
  if (close === undefined) return start;
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === close && depth === 0) return at;
    if (text[at] === open) depth += 1;
    if (text[at] === close) depth -= 1;
  }
  return text.length;
}

/** Every place outside quotes, references and lists, with how many brackets are open there. */
function placesIn(text: string): { at: number; sign: string; depth: number }[] {
  const places = [];
  let depth = 0;
  for (let at = 0; at < text.length; at = endOf(text, at) + 1) {
    const sign = text[at] ?? "";
    if (sign === ")") depth -= 1;
    places.push({ at, sign, depth });
    if (sign === "(") depth += 1;
  }
  return places;
}

/** The text cut before each of these places. */
const cutAt = (text: string, places: readonly number[]): string[] =>
  [0, ...places].map((from, index) => text.slice(from, places[index]));

/** "A+B(C)&D" as "A", "+B(C)", "&D". */
const termsOf = (text: string): string[] =>
  cutAt(
    text,
    placesIn(text).flatMap(({ at, sign, depth }) => (depth === 0 && at > 0 && "+&".includes(sign) ? [at] : [])),
  );

/** "A(B,C)=D" as "A(", then "B," and "C" further in, then ")=D". */
function brokenTerm(text: string, indent: string): string[] {
  const outer = placesIn(text).filter(({ sign, depth }) => depth === 0 && "()".includes(sign));
  const commas = placesIn(text).filter(({ sign, depth }) => depth === 1 && sign === ",");
  const pieces = cutAt(
    text,
    [...outer.map(({ at, sign }) => (sign === "(" ? at + 1 : at)), ...commas.map(({ at }) => at + 1)].sort(
      (a, b) => a - b,
    ),
  );
  const isOuter = (piece: string, index: number): boolean => index === 0 || piece.startsWith(")");
  return pieces.flatMap((piece, index) =>
    isOuter(piece, index) ? [`${indent}${piece}`] : brokenFormula(piece, `${indent}  `),
  );
}

/** A formula in lines: what is too long for one has a term or an argument to a line, and what belongs together is indented. */
export function brokenFormula(text: string, indent: string): string[] {
  if (indent.length + text.length <= width) return [`${indent}${text}`];
  const terms = termsOf(text);
  if (terms.length > 1) return terms.flatMap((term) => brokenFormula(term, indent));
  return text.includes("(") ? brokenTerm(text, indent) : [`${indent}${text}`];
}

interface Written {
  cells: string[];
  formula: string;
}

/** References to the row a formula stands in: C7 in row 7 is C#, so that a column filled down is one formula. */
const byRow = (formula: string, row: number): string =>
  formula.replaceAll(new RegExp(`(?<![A-Za-z0-9$."])(\\$?[A-Z]{1,3})${row}(?![0-9(])`, "g"), "$1#");

/** Every formula of a sheet once, with the cells that hold it; # is the row of the cell. */
export function formulasOf(plan: SheetPlan): string {
  const written = new Map<string, Written>();
  cellsOf(plan).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || typeof cell !== "object") return;
      const formula = byRow(cell.formula, row + 1);
      const key = `${column} ${formula}`;
      const known = written.get(key) ?? { cells: [], formula };
      known.cells.push(cellAt(row, column));
      written.set(key, known);
    });
  });
  return [...written.values()]
    .map(({ cells, formula }) => `${span(cells)}\n${brokenFormula(formula, "  ").join("\n")}`)
    .join("\n\n");
}

const span = (cells: readonly string[]): string => {
  const [first = "", last = ""] = [cells[0], cells.at(-1)];
  return cells.length === 1 ? first : `${first} to ${last} (${cells.length})`;
};
