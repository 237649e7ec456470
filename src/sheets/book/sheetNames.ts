import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { SheetNames, WorkbookState } from "./workbookState";
import { stateSheetName } from "./stateSheet";

/** The names a new workbook gives its sheets. */
export const usualSheetNames = (language: Language): SheetNames => ({
  ...texts(language).sheets.common.names,
  state: stateSheetName,
});

/** Names that formulas call the tables by; Latin letters, so that every spreadsheet program takes them. */
export const usualTableNames: WorkbookState["tables"] = { score: "tblScore", ledger: "tblLedger" };

const forbidden = /[:\\/?*[\]\p{Cc}]/gu;
const longest = 31;

/** A text made into a name Excel takes for a sheet: at most 31 characters, nothing forbidden, no apostrophe at an end. */
export function safeSheetName(text: string): string {
  const cleaned = text.replace(forbidden, " ").replace(/\s+/g, " ").trim().slice(0, longest);
  const open = cleaned.replace(/[\ud800-\udbff]$/, "").replace(/^['\s]+|['\s]+$/g, "");
  return open === "" || open.toLowerCase() === "history" ? `${open}_` : open;
}

/** Gives safe names that no other sheet bears and none was given before; a second 张三 becomes 面谈_张三2. */
export function sheetNamer(taken: readonly string[]): (text: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const take = (name: string): boolean => used.size < used.add(name.toLowerCase()).size;
  return (text) => {
    const base = safeSheetName(text);
    if (take(base)) return base;
    for (let count = 2; ; count += 1) {
      const candidate = safeSheetName(`${base.slice(0, longest - String(count).length)}${count}`);
      if (take(candidate)) return candidate;
    }
  };
}

/** A safe name that no other sheet bears. */
export const freeSheetName = (text: string, taken: readonly string[]): string => sheetNamer(taken)(text);
