import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import type { Block, CellValue, SheetPlan } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { WorkbookState } from "./workbookState";

/** Never translated, so that the workbook is found whatever its language. */
export const stateSheetName = "_KPI";

/** Excel keeps 32,767 characters in a cell. */
const chunkLength = 30_000;
const end = "end";

/** Cuts a text into pieces that fit a cell, never through the middle of a character. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const cutsPair = /[\ud800-\udbff]/.test(text.charAt(from + chunkLength - 1));
    const to = from + chunkLength - (cutsPair ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** The state as rows of key and JSON; a long value takes several rows of the same key, and what follows "end" is old. */
export const stateBlock = (state: WorkbookState): Block => ({
  at: "A1",
  rows: [
    ...Object.entries(state).flatMap(([key, value]) => chunks(JSON.stringify(value)).map((chunk) => [key, chunk])),
    [end, ""],
  ],
});

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

function collected(rows: readonly (readonly CellValue[])[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key = "", value = ""] of rows) {
    if (key === end) return texts;
    if (key !== "") texts.set(String(key), (texts.get(String(key)) ?? "") + String(value));
  }
  return texts;
}

/** undefined where the text is no JSON, which the schema then refuses. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads the state back; a sheet that was edited by hand is refused with the place that does not fit. */
export function parseState(raw: RawSheet): Result<WorkbookState> {
  const json = Object.fromEntries([...collected(raw.values)].map(([key, text]) => [key, fromJson(text)]));
  const parsed = WorkbookState.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return failed({ code: "stateUnreadable", place: parsed.error.issues[0]?.path.join(".") ?? "" });
}
