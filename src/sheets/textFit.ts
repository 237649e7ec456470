/** Width of a text in characters as a spreadsheet column counts them: a Chinese character is as wide as two digits. */
export const displayWidth = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );

/** Lines a wrapped text takes in a column this many characters wide. */
export const linesNeeded = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((displayWidth(line) * 1.05) / width)), 0);

/** Points a row needs to show the text, at least `least`. */
export const heightFor = (text: string, width: number, least = 20): number =>
  Math.min(409, Math.max(least, linesNeeded(text, width) * 15 + 5));

/** The same for text of 9 points, which takes less room. */
export const heightForSmall = (text: string, width: number, least = 20): number =>
  Math.min(409, Math.max(least, linesNeeded(text, width * 1.2) * 12.5 + 6));

/** Width below which a word of a language with spaces would be broken in the middle. */
export const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\-/:]+/).map((word) => (/[\u2e80-\uffff]/.test(word) ? 0 : displayWidth(word))));

const twoAndTwo = /^([\u4e00-\u9fff]{2})·?([\u4e00-\u9fff]{2})$/;
/** Four Chinese characters in bold stand on one line; three and a space do not. */
const room = { forFour: 8.3, forTwo: 5.8 } as const;

/**
 * A heading and the width it needs, so that no character stands alone on its line: "礼貌·自评" and "响应时间" break in their
 * middle where the column is narrow, and get one line where it nearly has room.
 */
export function fitHeading(name: string, width: number): { header: string; width: number } {
  const words = name.replace("·", " ");
  if (width >= room.forFour || !twoAndTwo.test(name))
    return { header: words, width: Math.max(width, longestWord(words) + 1) };
  return width > room.forTwo
    ? { header: name.replace("·", ""), width: room.forFour }
    : { header: name.replace(twoAndTwo, "$1 $2"), width };
}
