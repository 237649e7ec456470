/**
 * Excel keeps widths in characters of the normal font and shows them on whole pixels: a character is 7 pixels and the cell
 * has 5 pixels of padding in Calibri, Arial and 等线 at 11 points. range.format.columnWidth takes points, 72 to 96 pixels.
 */
export const widthInPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

/**
 * How much wider columns may come out than in Excel with its own fonts. Widths are kept in digits of the workbook's normal font: where
 * that font is missing another takes its place, of which DejaVu Sans and Verdana are the widest, and other programs than Excel
 * count parts of pixels.
 */
export const widerElsewhere = 1.215;
