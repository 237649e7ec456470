import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { freeTableName, isBegun, sheetNamed } from "../excel/inventory";
import { rememberState } from "../excel/rememberState";
import { readSeenSheets } from "../excel/seenSheets";
import { presentNames } from "../sheets/book/anchors";
import { parseState } from "../sheets/book/stateSheet";
import { ledgerRowsAtFirst, ledgerSheet } from "../sheets/ledger/ledgerSheet";

/** Makes an empty 事件台账 in the place of one that was deleted; false where there is one. What was logged on it is gone. */
export const makeLedger = (): Promise<Result<boolean>> =>
  changeWorkbook(async (change) => {
    const { inventory, state: hidden } = await readSeenSheets(change.context);
    if (isBegun(inventory)) return failed({ code: "workUnfinished" });
    if (hidden === null) return failed({ code: "noPeriod" });
    const stored = parseState(hidden.cells);
    if (!stored.ok) return stored;
    const { state } = stored.value;
    const names = presentNames(state.sheets, hidden.cells);
    if (sheetNamed(inventory.sheets, names.ledger)) return ok(false);
    if (inventory.protection.protected) return failed({ code: "workbookProtected" });
    const tables = { ...state.tables, ledger: freeTableName(inventory.tables, state.tables.ledger) };
    const made = { ...state, sheets: names, tables };
    const score = sheetNamed(inventory.sheets, names.score);
    const place = score === undefined ? undefined : score.position + 1;
    await rememberState(
      change,
      { sheets: { state: hidden.sheet }, stateCells: hidden.cells },
      {
        state: made,
        added: ["ledger"],
        within: () =>
          change.replaceSheets(
            inventory,
            { old: [], plans: [ledgerSheet(made, ledgerRowsAtFirst)], at: place },
            () => undefined,
          ),
      },
    );
    return ok(true);
  });
