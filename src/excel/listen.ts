import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import type { Edit } from "../sheets/reading/edit";
import { inWorkbook } from "./inWorkbook";

type Handler = OfficeExtension.EventHandlerResult<object>;

/** What may happen in the workbook while the pane is open. */
interface Listeners {
  /** Cells changed; or rows were sorted, sheets or tables were added or deleted. A new name is told by no event this old. */
  edited?: ((edit: Edit) => void) | undefined;
  /** Another cell or another sheet is selected. */
  moved?: (() => void) | undefined;
}

/** Starts listening; the returned function stops it. */
export const listen = ({ edited, moved }: Listeners): Promise<Result<() => Promise<void>>> =>
  inWorkbook(async (context) => {
    const handlers = [
      ...(edited ? onEdits(context.workbook, edited) : []),
      ...(moved ? onMoves(context.workbook, moved) : []),
    ];
    await context.sync();
    return ok(() => stop(handlers));
  });

function onEdits({ worksheets, tables }: Excel.Workbook, edited: (edit: Edit) => void): Handler[] {
  const restructured = notifying(() => edited({ kind: "structure" }));
  return [
    worksheets.onChanged.add((event) => {
      edited(editOf(event));
      return Promise.resolve();
    }),
    worksheets.onAdded.add(restructured),
    worksheets.onDeleted.add(restructured),
    worksheets.onRowSorted.add(restructured),
    worksheets.onColumnSorted.add(restructured),
    tables.onAdded.add(restructured),
    tables.onDeleted.add(restructured),
  ];
}

function onMoves({ worksheets }: Excel.Workbook, moved: () => void): Handler[] {
  const told = notifying(moved);
  return [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
}

/** Only an edit of cells that stay where they are says with its address what it changed. */
function editOf(event: Excel.WorksheetChangedEventArgs): Edit {
  const { changeType, worksheetId: sheet, address, triggerSource } = event;
  if (changeType !== "RangeEdited") return { kind: "structure" };
  return { kind: "cells", sheet, address, isOwn: triggerSource === "ThisLocalAddin" };
}

const notifying = (tell: () => void) => (): Promise<void> => {
  tell();
  return Promise.resolve();
};

/** A handler can only be taken off in the context that put it on. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
