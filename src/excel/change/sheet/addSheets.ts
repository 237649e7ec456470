import { sumOf } from "../../../domain/figures/sum";
import type { Progress } from "../../../domain/outcome/progress";
import type { SheetPlan } from "../../../sheets/kit/plan";
import type { Payload } from "../../payload";
import { decorationsOf } from "./decorations";
import type { Adding } from "../begun";
import { newName } from "../sheetsBack";
import type { Means } from "./draw";
import { writeCells } from "./writeCells";
import { writeEntry } from "./writeEntry";
import { writeLinkTexts } from "./writeLinks";
import { addTable } from "./writeTable";

/**
 * The lock keeps formulas from being typed over; widths, heights and the filters of a table stay free, and there is no
 * password. Excel sorts nothing that has a locked cell in it, so sorting is not promised: the pane does it.
 */
const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  selectionMode: "Normal",
};

/**
 * Queues new sheets. All of them and their tables come first, because formulas may point from any sheet to any other; then
 * what they need to work, then what they look like, and the lock last, which would refuse all of it. Syncs only when a
 * request would grow too large or decorations go in steps; the caller syncs the rest.
 */
export async function addSheets(
  workbook: Excel.Workbook,
  plans: readonly SheetPlan[],
  { payload, draw, note }: Means & { note: (state: Adding) => void },
  progress: Progress,
): Promise<void> {
  note("during");
  const made = plans.map((plan, at) => ({ plan, sheet: added(workbook, plan.name, at) }));
  note("after");
  await payload.reserve(plans.length * 5000);
  for (const { plan, sheet } of made) if (plan.table) addTable(sheet, plan, plan.table);
  for (const { plan, sheet } of made) await fill(sheet, plan, payload);
  const told = toldInPages(plans, progress);
  for (const { plan } of made) {
    const decorations = decorationsOf(plan);
    await draw(plan.name, decorations, told(plan, decorations.length));
  }
  for (const { plan, sheet } of made) close(sheet, plan);
}

/** Tells progress in pages, so that a sheet of many tells it more than once: each decoration of it is a part of them. */
function toldInPages(
  plans: readonly SheetPlan[],
  progress: Progress,
): (plan: SheetPlan, decorations: number) => () => void {
  const total = sumOf(plans, pagesOf);
  let before = 0;
  progress(0, total);
  return (plan, decorations) => {
    const [first, pages] = [before, pagesOf(plan)];
    let drawn = 0;
    before += pages;
    return () => {
      drawn += 1;
      progress(first + Math.floor((pages * drawn) / decorations), total);
    };
  };
}

const pagesOf = ({ print }: SheetPlan): number => (print && "scale" in print ? print.rowStarts.length + 1 : 1);

function added({ worksheets }: Excel.Workbook, name: string, at: number): Excel.Worksheet {
  const sheet = worksheets.add(newName(at));
  sheet.name = name;
  return sheet;
}

/** What a sheet must have to work. */
async function fill(sheet: Excel.Worksheet, plan: SheetPlan, payload: Payload): Promise<void> {
  await writeCells(sheet, plan.blocks, payload);
  writeLinkTexts(sheet, plan.links);
  await writeEntry(sheet, plan, payload);
}

function close(sheet: Excel.Worksheet, { isProtected, visibility }: SheetPlan): void {
  if (isProtected) sheet.protection.protect(protectionOptions);
  if (visibility === "veryHidden") sheet.visibility = "VeryHidden";
}
