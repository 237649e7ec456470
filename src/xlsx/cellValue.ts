import { fifteenDigits } from "../domain/figures/typed";
import type { CellValue } from "../sheets/kit/plan";
import { cellRead } from "../sheets/kit/raw";
import { serialOf } from "../sheets/kit/serialDay";
import { fromFileText } from "./fileText";
import { damagedFile } from "./unreadableFile";

/** What a cell of a file says it holds. */
export interface WrittenCell {
  type: string;
  value: string;
}

/** Where the cell is written, and the texts it may share. */
interface ValueSource {
  part: string;
  texts: readonly string[];
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/** What a cell holds. A figure that cannot be read is never a blank cell or another figure: the file is refused. */
export function valueOf({ type, value }: WrittenCell, { part, texts }: ValueSource): CellValue {
  if (value === "") return "";
  switch (type) {
    case "s":
      return sharedText(value, texts) ?? refused(part);
    case "str":
    case "inlineStr":
      return fromFileText(value, part);
    case "b":
      return truth.get(value) ?? refused(part);
    case "e":
      return fromFileText(value, part);
    case "d":
      return momentOf(value.trim()) ?? refused(part);
    case "n":
      return numberIn(value.trim()) ?? refused(part);
    default:
      return refused(part);
  }
}

const moment =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Day and time as they are written: a zone says where that was, and Excel keeps none. */
function momentOf(text: string): number | null {
  const [, day = "", hour = "0", minute = "0", second = "0"] = moment.exec(text) ?? [];
  const serial = serialOf(day);
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return serial === null ? null : fifteenDigits(serial + seconds / 86_400);
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

const sharedText = (index: string, texts: readonly string[]): string | undefined =>
  /^\d{1,9}$/.test(index) ? texts[Number(index)] : undefined;

function numberIn(text: string): CellValue | undefined {
  const read = number.test(text) ? Number(text) : NaN;
  if (text === "") return "";
  return Number.isFinite(read) ? cellRead(read === 0 ? 0 : read) : undefined;
}

function refused(part: string): never {
  throw damagedFile(part);
}
