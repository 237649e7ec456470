const day = "yyyy-mm-dd";
const monthOfYear = 'yyyy"年"m"月"';
const dayOfMonth = 'm"月"d"日"';

/** Formats that files name by a number alone, those of a Chinese Excel included, as far as they say what a number means. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: day,
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  27: monthOfYear,
  28: dayOfMonth,
  29: dayOfMonth,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  36: monthOfYear,
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
  50: monthOfYear,
  51: dayOfMonth,
  52: monthOfYear,
  53: dayOfMonth,
  54: dayOfMonth,
  57: monthOfYear,
  58: dayOfMonth,
};

/** The format behind a number that is built into Excel. */
export const builtInFormat = (id: number): string => builtIn[id] ?? "";

/** What the first section of a format draws from the number: without texts, colours, languages and single signs. */
const drawn = (format: string): string =>
  format
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/;.*$/s, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();

/** Whether a cell of this format shows its number as percent: 0.985 as 98.5%. */
export const showsPercent = (format: string): boolean => drawn(format).includes("%");

/** Whether a cell of this format shows a day or a month, and not only a time or a length of time. */
export function showsDay(format: string): boolean {
  const signs = drawn(format)
    .replace(/am\/pm|a\/p|general/g, "")
    .replace(/e[+-]/g, "");
  return /[ydeg]|aaa/.test(signs) || (signs.includes("m") && !/[hs]|\[m/.test(signs));
}
