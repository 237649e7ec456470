import type { RawSheet } from "../kit/raw";
import { claimedPages, likestPage, type MadePage, madePages } from "./madeSheets";
import type { RawPeriod } from "./rawPeriod";

/** A sheet that says it was made of the period, and the page it is, if one like it is remembered. */
interface HeldPage {
  sheet: RawSheet;
  page: MadePage | null;
  /** Another sheet is this page already. */
  isCopy: boolean;
}

type Made = Pick<RawPeriod, "state" | "approval" | "interviewIndex" | "ofPeople">;

/** Which page each of these sheets is: by its name or else, renamed or copied, by what stands at its head. */
export function heldPages({ state, approval, interviewIndex, ofPeople }: Made): HeldPage[] {
  const sheets = [approval, interviewIndex, ...ofPeople].filter((sheet) => sheet !== null);
  const pages = madePages(state);
  const byName = new Map(pages.map((one) => [one.page, one]));
  const held = new Set(sheets.flatMap(({ name }) => byName.get(name)?.page ?? []));
  return sheets.map((sheet) => {
    const named = byName.get(sheet.name);
    if (named) return { sheet, page: named, isCopy: false };
    const claimed = claimedPages(pages, sheet.formulas);
    const free = likestPage(
      claimed.filter(({ page }) => !held.has(page)),
      sheet.formulas,
    );
    if (free === null) return { sheet, page: likestPage(claimed, sheet.formulas), isCopy: claimed.length > 0 };
    held.add(free.page);
    return { sheet, page: free, isCopy: false };
  });
}

/** Names of pages that are still there, whatever their sheets are called by now; `sheets` are all of the workbook. */
export function presentPages(made: Made, sheets: readonly string[]): string[] {
  return [...sheets, ...heldPages(made).flatMap(({ page, isCopy }) => (page === null || isCopy ? [] : [page.page]))];
}
