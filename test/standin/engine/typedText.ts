import { numfmt } from "@univerjs/core";

/** What a cell holds after text was typed or written into it, with the number format Excel would give a cell that has none. */
export interface TypedValue {
  value: string | number | boolean;
  format?: string;
}

/** Text behind a blank, and dates with points, which Excel takes for text. */
const STAYS_TEXT = /^\s|^\d+\.\d+\.\d+$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

/** Reads text as Excel's entry line does: "12%" is 0.12, "2024-01-02" the day 45293, "TRUE" a logical value, else text. */
export function readTyped(text: string): TypedValue {
  const chinese = CHINESE_DATE.exec(text);
  if (chinese) return chineseDate(text, chinese);
  if (text.trim() === "" || STAYS_TEXT.test(text)) return { value: text };
  return parsed(text) ?? { value: text };
}

function chineseDate(text: string, [, year = "", month = "", day]: RegExpExecArray): TypedValue {
  const date = parsed(`${year}-${month}-${day ?? "1"}`);
  return date ? { value: date.value, format: `yyyy"年"m"月"${day === undefined ? "" : 'd"日"'}` } : { value: text };
}

function parsed(text: string): TypedValue | undefined {
  const read = numfmt.parseValue(text) as { v: unknown; z?: string } | null;
  if (typeof read?.v !== "number" && typeof read?.v !== "boolean") return undefined;
  return { value: read.v, ...(read.z !== undefined && { format: read.z }) };
}

/** What a cell displays for a value under a number format. */
export function shownText(value: string | number | boolean, format: string | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (format === undefined || !format.includes("@"))) return value;
  return numfmt.format(format === undefined || format === "" ? "General" : format, value, { throws: false });
}
