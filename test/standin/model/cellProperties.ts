import type { Range } from "./range";
import { FormatProtection } from "./formatParts";
import { invalidArgument } from "./failure";
import { Model } from "./model";

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** {address: true, format: {fill: {color: true}}} -> the same with values. */
const gather = (object: Model, wanted: object): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(wanted) as [string, unknown][]) {
    if (part === undefined || part === null || part === false) continue;
    const value = object.read(wireName(name));
    if (value instanceof FormatProtection) found[name] = gather(value, { locked: true, formulaHidden: true });
    else found[name] = value instanceof Model && part instanceof Object ? gather(value, part) : value;
  }
  return found;
};

const spread = (object: Model, given: object): void => {
  for (const [name, part] of Object.entries(given) as [string, unknown][]) {
    if (part === undefined) continue;
    const child = part instanceof Object && !Array.isArray(part) ? object.read(wireName(name)) : null;
    if (child instanceof Model && part instanceof Object) spread(child, part);
    else object.write(wireName(name), part);
  }
};

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);
const asObject = (wanted: unknown): object => (wanted instanceof Object ? wanted : {});

export const cellProperties = (range: Range, wanted: unknown): unknown[][] =>
  indices(range.cells.rows).map((row) =>
    indices(range.cells.columns).map((column) => gather(range.GetCell(row, column), asObject(wanted))),
  );

export const rowProperties = (range: Range, wanted: unknown): unknown[] =>
  indices(range.cells.rows).map((row) => gather(range.GetRow(row), asObject(wanted)));

export const columnProperties = (range: Range, wanted: unknown): unknown[] =>
  indices(range.cells.columns).map((column) => gather(range.GetColumn(column), asObject(wanted)));

const sized = (given: unknown, size: number): unknown[] => {
  if (!Array.isArray(given) || given.length !== size)
    throw invalidArgument("The properties do not have the size of the range.");
  return given as unknown[];
};

/** An array of the range's shape, each element set on its cell, row or column. */
export const applyProperties = (range: Range, given: unknown, by: "cells" | "rows" | "columns"): void => {
  const { rows, columns } = range.cells;
  if (by === "columns")
    sized(given, columns).forEach((one, index) => {
      spread(range.GetColumn(index), asObject(one));
    });
  if (by === "rows")
    sized(given, rows).forEach((one, index) => {
      spread(range.GetRow(index), asObject(one));
    });
  if (by !== "cells") return;
  sized(given, rows).forEach((line, row) => {
    sized(line, columns).forEach((one, column) => {
      spread(range.GetCell(row, column), asObject(one));
    });
  });
};
