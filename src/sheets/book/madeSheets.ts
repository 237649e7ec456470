import { texts } from "../../text/texts";
import { areaOf } from "../kit/address";
import type { CellValue } from "../kit/plan";
import { cellRead } from "../kit/raw";
import { periodText } from "./periodText";
import type { ShownCells } from "./shownCells";
import type { WorkbookState } from "./workbookState";

/** Where a made sheet says what it is: its title, whose it is, of which department and period. */
export const headRange = "A1:I4";

const head = areaOf(headRange);

type Cells = readonly (readonly CellValue[])[];

/** A sheet of which the workbook remembers what it was made to show, by the name it was made under. */
export interface MadePage {
  page: string;
  shown: ShownCells;
}

export function madePages(state: WorkbookState): MadePage[] {
  const { approval, interviewIndex, ofPeople = {} } = state.shown ?? {};
  return [
    ...(approval ? [{ page: state.sheets.approval, shown: approval }] : []),
    ...(interviewIndex ? [{ page: state.sheets.interviewIndex, shown: interviewIndex }] : []),
    ...Object.entries(ofPeople).map(([page, shown]) => ({ page, shown })),
  ];
}

/** What such a sheet has in its first cell, of one period and no other. */
function titlesOf(state: WorkbookState, period: string): readonly string[] {
  const { card, approval, interview } = texts(state.language).sheets;
  const policy = state.scheme.name[state.language];
  return [
    card.title(policy, period),
    approval.title(policy, period),
    interview.title(period),
    interview.index.title(period),
  ];
}

/** A copy has the same head; where one of its cells was changed, it is told by the others. */
const mostDifferent = 1;
const fewestSame = 3;

/** Of each cell with a text or a figure, whether it is there. */
const isThere = (shown: ShownCells["cells"], read: Cells, columns = Infinity): boolean[] =>
  shown.flatMap((line, row) =>
    line.slice(0, columns).flatMap((cell, column) => {
      if (cell === null || cell === "" || typeof cell === "object") return [];
      return [cellRead(cell) === cellRead(read[row]?.[column] ?? "")];
    }),
  );

const missing = (cells: readonly boolean[]): number => cells.filter((isSame) => !isSame).length;

/** How many cells of the head differ; null where too many do, or too few are there to tell by. */
function differentInHead({ cells }: ShownCells, read: Cells): number | null {
  const said = isThere(cells.slice(0, head.rows), read, head.columns);
  const different = missing(said);
  return different > mostDifferent || said.length - different < fewestSame ? null : different;
}

/** The pages that a sheet may be, by its head, whatever the sheet is called: those that differ least. */
export function claimedPages(pages: readonly MadePage[], read: Cells): readonly MadePage[] {
  const near = pages.flatMap((one) => {
    const different = differentInHead(one.shown, read);
    return different === null ? [] : [{ one, different }];
  });
  const least = Math.min(...near.map(({ different }) => different));
  return near.filter(({ different }) => different === least).map(({ one }) => one);
}

/** Of several with one head, as cards of everybody begin with the card of the first, the page that a sheet shows most of. */
export function likestPage(pages: readonly MadePage[], read: Cells): MadePage | null {
  const further = ({ shown }: MadePage): number => missing(isThere(shown.cells, read));
  return [...pages].sort((one, other) => further(one) - further(other))[0] ?? null;
}

const isTitledAsMade = (state: WorkbookState, read: Cells): boolean =>
  titlesOf(state, periodText(state)).includes(String(read[0]?.[0] ?? ""));

/** Stands for any period. */
const anyPeriod = "\u0000";

/** Whether a sheet is of another period, as one copied from the workbook before: its title says so, and no cell of its head another thing. */
function isOfOtherPeriod(state: WorkbookState, read: Cells): boolean {
  const period = periodText(state);
  if (read.slice(0, head.rows).some((line) => line.includes(period))) return false;
  const title = String(read[0]?.[0] ?? "");
  return titlesOf(state, anyPeriod).some((any) => {
    const [before = "", after = ""] = any.split(anyPeriod);
    return title.startsWith(before) && title.endsWith(after);
  });
}

/** Whether half of a head still is that of somebody's card or interview sheet, whatever was typed over the rest of it. */
const isLikeMade = (state: WorkbookState, read: Cells): boolean =>
  !isOfOtherPeriod(state, read) &&
  Object.values(state.shown?.ofPeople ?? {}).some(({ cells }) => {
    const said = isThere(cells.slice(0, head.rows), read, head.columns);
    const different = missing(said);
    return said.length - different >= Math.max(fewestSame, different);
  });

/** Whether a sheet passes for one made of this period, though it may be no page that is remembered. */
export const seemsMade = (state: WorkbookState, read: Cells): boolean =>
  isTitledAsMade(state, read) || isLikeMade(state, read);

/** Whether a sheet bears to be looked at: it says that it was made of this period, rightly or not. */
export const isClaim = (state: WorkbookState, read: Cells): boolean =>
  seemsMade(state, read) || claimedPages(madePages(state), read).length > 0;
