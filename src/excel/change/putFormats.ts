import { cellOf } from "../../sheets/kit/address";
import { bytesPerStep, type Payload } from "../payload";
import { rowSlices } from "./rowSlices";
import { writeAndRelease } from "./writeAndRelease";

/** Number formats as they were read and as they are to be. */
export interface FormatsEdit {
  address: string;
  before: readonly (readonly string[])[];
  after: readonly (readonly string[])[];
}

/** Queues the number format of every cell of a rectangle. */
export async function putFormats(
  sheet: Excel.Worksheet,
  address: string,
  formats: readonly (readonly string[])[],
  payload: Payload,
): Promise<void> {
  for (const { address: some, rows, bytes } of rowSlices(cellOf(address.split(":")[0] ?? ""), formats)) {
    await payload.reserve(bytes + bytesPerStep);
    writeAndRelease(sheet.getRange(some), (range) => {
      range.numberFormat = rows;
    });
  }
}
