import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import type { Block, CellValue, SheetPlan } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { fromPackedJson, packedJson } from "./packedJson";
import { fromStateJson, stateJson } from "./stateJson";
import { readPieces, type PieceRow, pieceRows, soundTexts } from "./statePieces";
import { WorkbookState } from "./workbookState";

/** Never translated, so that the workbook is found whatever its language. */
export const stateSheetName = "_KPI";

/** Three columns: a key, a piece of its text, what vouches for it. Below this key stands what was remembered before. */
const width = 3;
const copy = "copy";

/** What the hidden sheet remembers; `isOlder` if the last of it is damaged and the copy beside it was taken. */
interface StoredState {
  state: WorkbookState;
  isOlder: boolean;
}

/** What may be as long as all sheets that were made together. */
const packedKey = "shown" satisfies keyof WorkbookState;

const textOf = (key: string, value: unknown): string => (key === packedKey ? packedJson(value) : stateJson(value));

/** Workbooks from before it was packed have it as it is. */
const valueIn = (key: string, text: string): unknown =>
  key === packedKey && !text.startsWith("{") ? fromPackedJson(text) : fromStateJson(text);

const rowsOf = (state: WorkbookState): PieceRow[] =>
  pieceRows(Object.entries(state).map(([key, value]) => [key, textOf(key, value)]));

/**
 * The cells that remember a state. What was remembered until now becomes the copy below it, unless it is damaged; a new sheet
 * has the same twice.
 */
export function stateBlock(state: WorkbookState, old: RawSheet | null = null): Block {
  const stored = old === null ? ok({ state, isOlder: false }) : parseState(old);
  const before = stored.ok ? rowsOf(stored.value.state) : [];
  return { at: "A1", rows: [...rowsOf(state), [copy, "", ""], ...before].map((row) => [...row]) };
}

/** The very hidden sheet that remembers what the workbook is. */
export const stateSheet = (state: WorkbookState): SheetPlan => ({
  name: stateSheetName,
  visibility: "veryHidden",
  columnWidths: [14, 60],
  rowHeights: {},
  blocks: [stateBlock(state)],
  styles: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  dataBars: [],
  charts: [],
  links: [],
  isProtected: false,
});

function stateIn(rows: readonly (readonly CellValue[])[]): Result<WorkbookState> {
  const read = readPieces(rows);
  if (!read.isWhole) return failed({ code: "stateUnreadable", place: read.place });
  const parsed = WorkbookState.safeParse(
    Object.fromEntries([...read.texts].map(([key, text]) => [key, valueIn(key, text)])),
  );
  if (parsed.success) return ok(parsed.data);
  return failed({ code: "stateUnreadable", place: parsed.error.issues[0]?.path.join(".") ?? "" });
}

/** The record and the older copy below it. */
function partsOf({ values }: RawSheet): {
  current: readonly (readonly CellValue[])[];
  older: readonly (readonly CellValue[])[] | null;
} {
  const current = values.map((row) => row.slice(0, width));
  const from = current.findIndex(([key]) => key === copy);
  return { current, older: from < 0 ? null : current.slice(from + 1) };
}

/** What sound pieces of a damaged record say, by their keys: first of the record, then of its copy. */
export function soundParts(stateCells: RawSheet): (readonly [key: string, value: unknown])[] {
  const { current, older } = partsOf(stateCells);
  const all = older === null ? [current] : [current.slice(0, -older.length - 1), older];
  return all.flatMap((rows) => [...soundTexts(rows)].map(([key, text]) => [key, valueIn(key, text)] as const));
}

/** The cells that were read last and what they say: every look reads the record, which is unpacked and checked for its length alone. */
let last: { values: RawSheet["values"]; stored: Result<StoredState> } | null = null;

const areSame = (one: RawSheet["values"], other: RawSheet["values"]): boolean =>
  one.length === other.length &&
  one.every((row, at) => {
    const beside = other[at] ?? [];
    return row.length === beside.length && row.every((cell, column) => cell === beside[column]);
  });

/** Reads the state back, or else its copy; where neither is whole, it is refused with the place that does not fit. */
export function parseState(stateCells: RawSheet): Result<StoredState> {
  const { values } = stateCells;
  if (last === null || !areSame(last.values, values))
    last = { values: values.map((row) => [...row]), stored: parsedState(stateCells) };
  return last.stored;
}

function parsedState(stateCells: RawSheet): Result<StoredState> {
  const { current: rows, older } = partsOf(stateCells);
  const current = stateIn(rows);
  if (current.ok) return ok({ state: current.value, isOlder: false });
  const before = older === null ? current : stateIn(older);
  return before.ok ? ok({ state: before.value, isOlder: true }) : current;
}
