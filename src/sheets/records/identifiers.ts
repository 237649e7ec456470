import type { CellValue } from "../kit/plan";

/** As many digits as a cell can hold as a number. */
const digits = /^\d{1,15}$/;

/** How the formulas take what stands in the cell of a person: blanks around it do not count, and those within it are plain ones. */
export const asSought = (identifier: string): string =>
  identifier
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/ +/g, " ")
    .trim();

/**
 * What the formulas find: equal for a person and for a cell of the records that they count for this person. A text of digits is
 * a number; any other text is found as it is written, letter case apart.
 */
export function foundKey(value: CellValue): string {
  const text = String(value).toLowerCase();
  if (digits.test(text)) return text.replace(/^0+(?=\d)/, "");
  return typeof value === "string" ? text : `${typeof value} ${text}`;
}

/** Whether every spreadsheet program finds this cell for the person: only Excel sees 12 in the text "0012". */
export const isWrittenAlike = (cell: CellValue, sought: string): boolean =>
  typeof cell === "string" ? cell.toLowerCase() === sought.toLowerCase() : foundKey(cell) === foundKey(sought);

const reads = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true$|false$)/i;

/** Whether a text might be read as a number, a date or a time that it is not: 1E5, 3-1, MAY5, 16 digits and more. */
export const looksOtherwise = (identifier: string): boolean =>
  identifier !== "" && !digits.test(identifier) && (!/^\p{L}/u.test(identifier) || reads.test(identifier));

/** Signs by which such texts differ from digits, one for each of them; null where there is no such text. */
export function oddSigns(identifiers: readonly CellValue[]): string[] | null {
  const odd = identifiers.flatMap((one) => (typeof one === "string" && looksOtherwise(one) ? [one] : []));
  const signs = odd.flatMap((text) => /[^\d\s]/.exec(text)?.[0].toUpperCase() ?? []);
  return odd.length === 0 ? null : [...new Set(signs)];
}
