import type { SheetPlan } from "../../../sheets/kit/plan";
import { forEveryCell } from "../forEveryCell";
import { writeAndRelease } from "../writeAndRelease";
import type { Payload } from "../../payload";
import { lockMarks, numberFormats, type StyledArea, styledAreas } from "../../../sheets/kit/formatAreas";

/** What a number format or an open cell weighs in a request. */
const bytesPerArea = 800;

/** Queues what decides which cells can be typed into, and what becomes of it. */
export async function writeEntry(
  sheet: Excel.Worksheet,
  { styles }: Pick<SheetPlan, "styles">,
  payload: Payload,
): Promise<void> {
  const formats = numberFormats(styles).entry;
  const locks = styledAreas(lockMarks(styles));
  await payload.reserve((formats.length + locks.length) * bytesPerArea);
  writeFormats(sheet, formats);
  for (const { range, value } of locks)
    writeAndRelease(sheet.getRange(range), ({ format }) => {
      format.protection.locked = value === "locked";
    });
}

export function writeFormats(sheet: Excel.Worksheet, formats: readonly StyledArea[]): void {
  for (const { range, value } of formats)
    writeAndRelease(sheet.getRange(range), (cells) => {
      cells.numberFormat = forEveryCell(value);
    });
}
