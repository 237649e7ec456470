import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Change } from "../excel/change/change";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { isBegun, sheetNamed } from "../excel/inventory";
import { noteState } from "../excel/rememberState";
import { readSeenSheets, type SeenSheets } from "../excel/seenSheets";
import type { Scheme } from "../domain/scheme/scheme";
import { allSchemes } from "../schemes";
import { type AnchoredSheet, anchorBlock } from "../sheets/book/anchors";
import { parseState, stateSheet } from "../sheets/book/stateSheet";
import type { WorkbookState } from "../sheets/book/workbookState";
import { incidentChoices } from "../sheets/ledger/incidentChoices";
import { restoredState } from "../sheets/restore/restoredState";

/**
 * Notes anew what the workbook is, from the sound parts of a damaged record and from what the sheets show. An approval is never
 * found again: what was approved cannot be vouched for. A policy of one's own stands nowhere but in the record and in the file it was
 * brought or exported as, which `own` is read from.
 */
export const restoreState = (own?: Scheme): Promise<Result<boolean>> =>
  changeWorkbook(async (change) => {
    const found = await readSeenSheets(change.context);
    const { inventory, state, seen } = found;
    if (isBegun(inventory)) return failed({ code: "workUnfinished" });
    if (state !== null && parseState(state.cells).ok) return ok(false);
    const schemes = own === undefined ? allSchemes() : [own];
    const restored = restoredState(state?.cells ?? null, seen, schemes);
    if (restored.state === null) {
      const missing = restored.missing === "policy" && own !== undefined ? "givenPolicy" : restored.missing;
      return failed({ code: "stateNotRestored", missing });
    }
    await write(change, found, restored.state);
    return ok(true);
  });

/** What stood there alone is known to be ours; a sheet of approval without a record may be anybody's. */
const own = ["policy", "score", "ledger"] as const satisfies readonly AnchoredSheet[];

async function write(change: Change, { inventory, state: there }: SeenSheets, state: WorkbookState): Promise<void> {
  const found = own.filter((role) => sheetNamed(inventory.sheets, state.sheets[role]) !== undefined);
  if (there !== null) return noteState(change, there, state, found);
  const hidden = stateSheet(state);
  const blocks = [...hidden.blocks, anchorBlock(state.sheets, found), ...incidentChoices(state)];
  await change.addSheets(inventory, [{ ...hidden, blocks }], () => undefined);
}
