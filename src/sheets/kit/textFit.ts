import { round } from "../../domain/figures/rounding";
import { sumOf } from "../../domain/figures/sum";

/** Width of a text in characters as a spreadsheet column counts them: a Chinese character is as wide as two digits. */
export const displayWidth = (text: string): number => sumOf(Array.from(text), (one) => (wide.test(one) ? 2 : 1));

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** What may stand at the end of a line: a Chinese character, or a word with the blanks behind it. */
const unbroken = new RegExp(`${wide.source}|(?:(?!${wide.source})\\S)+\\s*|\\s+`, "gu");

/** Digits that a text takes: Chinese characters are a little wider than two. */
const needs = (text: string): number => sumOf(Array.from(text), (one) => (wide.test(one) ? 2.1 : 1));

/** Lines of a text without breaks of its own: a word that does not fit goes on the next line, and only one longer than a line is cut. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(unbroken) ?? []) {
    const needed = needs(piece.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used = needed > width ? needed % width : used + needs(piece);
  }
  return lines;
}

/** Lines a wrapped text takes in a column this many characters wide. */
export const linesNeeded = (text: string, width: number): number =>
  sumOf(text.split("\n"), (line) => linesOf(line, width));

/** Points above and below a text, at 11 and at 9 points. */
export const textAir = 5;
export const smallTextAir = 6;

/** Points a row needs to show the text, at least `least`. */
export const heightFor = (text: string, width: number, least = 20): number =>
  Math.min(409, Math.max(least, linesNeeded(text, width) * 15 + textAir));

/** The same for text of 9 points a step from the edge. */
export const heightForSmall = (text: string, width: number, least = 20): number =>
  Math.min(409, Math.max(least, linesNeeded(text, (width - 1.2) * 1.15) * 12.5 + smallTextAir));

/** Width below which a word of a language with spaces would be broken in the middle. */
export const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\-/:]+/).map((word) => (/[\u2e80-\uffff]/.test(word) ? 0 : displayWidth(word))));

/** Letters in bold are wider. */
export const bolder = 1.08;

/** A bold letter in digits of the plain font, in whichever of Arial and DejaVu Sans it is wider. */
function boldLetter(letter: string): number {
  if (/[MWmw]/.test(letter)) return 1.65;
  if (/[ijlI'.,:;|!()-]/.test(letter)) return 0.65;
  if (/[frt]/.test(letter)) return 0.78;
  return /[A-Z]/.test(letter) ? 1.35 : 1.12;
}

/** Digits that a text in bold takes on one line, the cell's padding included. */
export const boldWidth = (text: string): number => sumOf(Array.from(text), boldLetter) + 0.7;

/** Width at which no word of a heading breaks; Chinese may break anywhere. */
export const headingWordWidth = (text: string): number =>
  Math.max(
    0,
    ...(text.match(/[^\s/-]+[/-]?/g) ?? []).map((word) => (/[\u2e80-\uffff]/.test(word) ? 0 : boldWidth(word))),
  );

const twoAndTwo = /^([\u4e00-\u9fff]{2})·?([\u4e00-\u9fff]{2})$/;
/** A Chinese character in bold, in digits. */
const character = 2.07;
const perLine = (width: number): number => Math.max(1, Math.floor(width / character));

/** Lines of a bold heading; Chinese breaks after any character, and half a character finds no room. */
export const headingLines = (text: string, width: number): number =>
  /[\u4e00-\u9fff]/.test(text) ? Math.ceil(displayWidth(text) / 2 / perLine(width)) : linesNeeded(text, width);

/** How much wider a column may become for its heading. */
const mostWider = 2.2;

/** A width at which the heading has three lines at most and no character stands alone on the last. */
function headingWidth(text: string, width: number): number {
  const characters = displayWidth(text) / 2;
  const line = Math.max(perLine(width), Math.ceil(characters / 3));
  const isLonely = characters > line && Math.ceil(characters) % line === 1;
  const wanted = Math.max(width, (isLonely ? line + 1 : line) * character);
  return wanted - width <= mostWider ? wanted : Math.max(width, Math.ceil(characters / 3) * character);
}

/**
 * A heading and the width it needs: "礼貌·自评" and "响应时间" break in their middle where the column is narrow, and get one
 * line where it nearly has room.
 */
export function fitHeading(name: string, width: number): { header: string; width: number } {
  const words = name.replace("·", " ");
  if (!/[\u4e00-\u9fff]/.test(name)) return { header: words, width: Math.max(width, longestWord(words) + 1) };
  if (twoAndTwo.test(name) && perLine(width) === 2) {
    /** Where no third character can find room the words break by themselves, and a space could be one too many. */
    const space = width > 2.2 * character ? " " : "";
    return { header: name.replace(twoAndTwo, `$1${space}$2`), width };
  }
  return { header: twoAndTwo.test(name) ? name.replace("·", "") : words, width: round(headingWidth(words, width), 1) };
}
