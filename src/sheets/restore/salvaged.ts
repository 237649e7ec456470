import type * as z from "zod";
import { soundParts } from "../book/stateSheet";
import { Remembered, type WorkbookState } from "../book/workbookState";
import type { RawSheet } from "../kit/raw";

/** What bears on pay is not taken from a damaged record: it is approved anew. */
const neverTaken: readonly string[] = ["approval", "shown"] satisfies (keyof WorkbookState)[];

const schemas: Readonly<Record<string, z.ZodType>> = Remembered.shape;

const isPart = (key: string, value: unknown): boolean =>
  Object.hasOwn(schemas, key) && !neverTaken.includes(key) && schemas[key]?.safeParse(value).success === true;

/** What a damaged record still says, part by part. */
export function salvaged(stateCells: RawSheet | null): Partial<WorkbookState> {
  const parts = stateCells === null ? [] : soundParts(stateCells).filter(([key, value]) => isPart(key, value));
  return Object.fromEntries([...parts].reverse());
}
