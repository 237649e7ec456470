/**
 * Excel keeps widths in characters of the normal font and shows them on whole pixels: a character is 7 pixels and the cell
 * has 5 pixels of padding in Calibri, Arial and 等线 at 11 points. range.format.columnWidth takes points, 72 to 96 pixels.
 */
export const widthInPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;
