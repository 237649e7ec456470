import { numfmt } from "@univerjs/core";

/** What a cell holds after text was typed or written into it, with the number format Excel would give a cell that has none. */
export interface TypedValue {
  value: string | number | boolean;
  format?: string;
}

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

/** Reads text as Excel's entry line does: "12%" is 0.12, "2024-01-02" the day 45293, "TRUE" a logical value, else text. */
export function readTyped(text: string): TypedValue {
  if (text.trim() === "" || /^\s|^\d+\.\d+\.\d+$/.test(text)) return { value: text };
  const chinese = CHINESE_DATE.exec(text);
  const parsed = numfmt.parseValue(chinese ? `${chinese[1]}-${chinese[2]}-${chinese[3] ?? "1"}` : text);
  if (parsed === null || parsed.v === null || typeof parsed.v === "string") return { value: text };
  const format = chinese ? (chinese[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"') : parsed.z;
  return { value: parsed.v, ...(format !== undefined && { format }) };
}

/** What a cell displays for a value under a number format. */
export function shownText(value: string | number | boolean, format: string | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (format === undefined || !format.includes("@"))) return value;
  return numfmt.format(format === undefined || format === "" ? "General" : format, value, { throws: false });
}
