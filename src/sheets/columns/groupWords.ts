import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { displayWidth, linesNeeded, longestWord } from "../kit/textFit";
import { earnsPoints } from "../../domain/methods/method";

/** What the grouped header says above an item's columns: its name and, where it earns points, its full marks. */
export interface GroupWords {
  name: string;
  full: string;
}

export function groupWords(scheme: Scheme, language: Language, group: string, groupItem: number | null): GroupWords {
  const { before, after } = texts(language).sheets.score.full;
  const item = groupItem === null ? undefined : scheme.items[groupItem];
  return { name: group, full: item !== undefined && earnsPoints(item) ? `${before}${item.full}${after}` : "" };
}

const oneLine = (text: string): number => displayWidth(text) * 1.05 + 1;

/** Whether the full marks go on a line of their own. */
export const isOnTwoLines = ({ name, full }: GroupWords, width: number): boolean =>
  full !== "" && linesNeeded(name + full, width) > 1;

export const groupLines = (words: GroupWords, width: number): number =>
  isOnTwoLines(words, width) ? linesNeeded(words.name, width) + 1 : linesNeeded(words.name + words.full, width);

/** Room for all on one line where that is nearly there, or else for the name alone, or else for its half. */
export function roomFor({ name, full }: GroupWords, width: number): number {
  const wanted = [oneLine(name + full), oneLine(name)].find((room) => room <= width * 1.35) ?? oneLine(name) / 2 + 1;
  return Math.max(width, longestWord(name + full) + 1, wanted);
}
