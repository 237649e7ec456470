/** No staff number is longer; zeros in front of all of them make texts of digits comparable. */
const longest = 40;

/** A text in half width and without blanks; ASC leaves full width alone where Excel does not speak an East Asian language. */
export const plainWord = (cells: string): string =>
  [" ", "\u3000", "\u00a0"].reduce((text, blank) => `SUBSTITUTE(${text},"${blank}","")`, `ASC(${cells})`);

/** Whether a text is nothing but digits: one that only reads as a number or a date (1E5, 3-1) comes back differently. */
export const digitsTest = (text: string): string =>
  `IFERROR(TEXT(VALUE(${text}),REPT("0",LEN(${text})))=${text},FALSE)`;

/**
 * 1 for those of the cells that hold the staff number or name of another cell, as `numberKey` compares them, and 0 for the rest:
 * for SUMPRODUCT. COUNTIFS and SUMIFS would take 1E5 for 100000 and 3-1 for a day.
 */
export function identityMatches(cells: string, cell: string): string {
  const word = plainWord(cell);
  const zeros = `IF(${digitsTest(word)},REPT("0",${longest}),"")`;
  return `((${cells}<>"")*(RIGHT(${zeros}&${plainWord(cells)},${longest})=RIGHT(${zeros}&${word},${longest})))`;
}
