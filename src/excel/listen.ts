import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { inWorkbook } from "./inWorkbook";

type Handler = OfficeExtension.EventHandlerResult<object>;

/** What may happen in the workbook while the pane is open. */
interface Listeners {
  /** Cells changed, or a sheet was deleted. */
  edited?: (() => void) | undefined;
  /** Another cell or another sheet is selected. */
  moved?: (() => void) | undefined;
}

/** Starts listening; the returned function stops it. */
export const listen = ({ edited, moved }: Listeners): Promise<Result<() => Promise<void>>> =>
  inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      ...(edited ? [worksheets.onChanged.add(notifying(edited)), worksheets.onDeleted.add(notifying(edited))] : []),
      ...(moved
        ? [worksheets.onSelectionChanged.add(notifying(moved)), worksheets.onActivated.add(notifying(moved))]
        : []),
    ];
    await context.sync();
    return ok(() => stop(handlers));
  });

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
