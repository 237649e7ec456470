import type { SheetPlan } from "../../../sheets/kit/plan";
import { forEveryCell } from "../forEveryCell";
import { writeAndRelease } from "../writeAndRelease";
import type { Payload } from "../../payload";
import { slicesOf } from "../../slicesOf";
import { lockMarks, numberFormats, type StyledArea, styledAreas } from "../../../sheets/kit/formatAreas";

/** What a number format or an open cell weighs in a request. */
const bytesPerArea = 800;

/** So many go together that they fit into one request. */
const mostAreas = 2000;

/** Queues what decides which cells can be typed into, and what becomes of it. */
export async function writeEntry(
  sheet: Excel.Worksheet,
  { styles }: Pick<SheetPlan, "styles">,
  payload: Payload,
): Promise<void> {
  const formats = numberFormats(styles).entry;
  const locks = styledAreas(lockMarks(styles));
  await inSlices(formats, payload, (some) => writeFormats(sheet, some));
  await inSlices(locks, payload, (some) => {
    for (const { range, value } of some)
      writeAndRelease(sheet.getRange(range), ({ format }) => {
        format.protection.locked = value === "locked";
      });
  });
}

async function inSlices(
  areas: readonly StyledArea[],
  payload: Payload,
  write: (some: readonly StyledArea[]) => void,
): Promise<void> {
  for (const some of slicesOf(areas, mostAreas)) {
    await payload.reserve(some.length * bytesPerArea);
    write(some);
  }
}

export function writeFormats(sheet: Excel.Worksheet, formats: readonly StyledArea[]): void {
  for (const { range, value } of formats)
    writeAndRelease(sheet.getRange(range), (cells) => {
      cells.numberFormat = forEveryCell(value);
    });
}
