import { markedScheme } from "../../domain/edit/markedScheme";
import type { Scheme } from "../../domain/scheme/scheme";
import type { MappedColumn } from "../book/mapping";

/** A policy as a table with marks of its items is judged by it. */
interface GivenMarks {
  scheme: Scheme;
  /** Inputs of items by the item whose marks the table gives. */
  marks: ReadonlyMap<string, string>;
  /** A column of an item's marks as the column of the input that the item was given. */
  asInput: (column: MappedColumn) => MappedColumn;
}

/** Marks that columns give become inputs of the policy, so that policy and mapping say the same. */
export function givenMarks(told: Scheme, columns: readonly MappedColumn[]): GivenMarks {
  const known = new Map(
    told.items.flatMap(({ id, method }) => (method.kind === "mark" ? [[id, method.input] as const] : [])),
  );
  const items = columns.flatMap(({ means }) => (means.kind === "mark" && means.id !== undefined ? [means.id] : []));
  const { scheme, inputs } = markedScheme(told, new Set(items.filter((id) => !known.has(id))));
  const marks = new Map([...known, ...inputs].filter(([id]) => items.includes(id)));
  const asInput = (column: MappedColumn): MappedColumn => {
    const input = column.means.kind === "mark" ? marks.get(column.means.id ?? "") : undefined;
    return input === undefined ? column : { ...column, means: { kind: "input", id: input } };
  };
  return { scheme, marks, asInput };
}
