import type { SheetPart } from "../../../domain/issue/setUpIssue";
import { attempt, type Refusal } from "../../inWorkbook";
import type { Payload } from "../../payload";
import type { Decoration } from "./decoration";

/** A decoration, or a piece of one, that Excel would not have. */
export interface RefusedDecoration {
  sheet: string;
  part: SheetPart;
  refusal: Refusal;
}

/** Puts decorations on the sheet of this name, and tells of each. */
export type Draw = (sheet: string, decorations: readonly Decoration[], drawn?: () => void) => Promise<void>;

/** What new sheets and rows are written with. */
export interface Means {
  payload: Payload;
  draw: Draw;
}

/** In the request of everything else, which Excel then takes or refuses as one. */
export const atOnce =
  (context: Excel.RequestContext, payload: Payload): Draw =>
  async (name, decorations, drawn) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { bytes, queue } of decorations) {
      await payload.reserve(bytes);
      queue(sheet);
      drawn?.();
    }
  };

/** Each in a request of its own, so that a refusal is told and the others go on; what was queued before goes first. */
export const inSteps =
  (context: Excel.RequestContext, log: { noteRefused: (refused: RefusedDecoration) => void }): Draw =>
  async (sheet, decorations, drawn) => {
    await context.sync();
    for (const decoration of decorations) {
      for (const refusal of await refusalsOf(context, sheet, decoration))
        log.noteRefused({ sheet, part: decoration.part, refusal });
      drawn?.();
    }
  };

async function refusalsOf(
  context: Excel.RequestContext,
  name: string,
  { queue, pieces }: Decoration,
): Promise<Refusal[]> {
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const refusal = await attempt(context, () => queue(sheet()));
  if (refusal === null || pieces.length === 0) return refusal === null ? [] : [refusal];
  const refusals: Refusal[] = [];
  for (const piece of pieces) {
    const refused = await attempt(context, () => piece(sheet()));
    if (refused !== null) refusals.push(refused);
  }
  return refusals;
}
