import type { Language } from "../../domain/localText";
import type { Scheme } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { displayWidth, longestWord } from "../textFit";
import { isScored } from "./itemKinds";

/** What the grouped header says above an item's columns, full marks included. */
export function groupWords(scheme: Scheme, language: Language, group: string, groupItem: number | null): string {
  const { before, after } = texts(language).sheets.score.full;
  const item = groupItem === null ? undefined : scheme.items[groupItem];
  return item !== undefined && isScored(item) ? `${group}${before}${item.full}${after}` : group;
}

/** Room for the words on one line where they nearly fit, or else on two. */
export function roomFor(words: string, width: number): number {
  const oneLine = displayWidth(words) * 1.05 + 1;
  const nearly = oneLine <= width * 1.35;
  return Math.max(width, longestWord(words) + 1, nearly ? oneLine : oneLine / 2 + 1);
}
