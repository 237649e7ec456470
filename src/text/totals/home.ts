import type { Evaluation } from "../../domain/engine/evaluation";
import type { Speaker } from "../speaker/speaker";
import type { CountedItem } from "./counted";
import type { HelpSection } from "../form/help";

/** The words for a kind of total. */
export interface TotalInWords<T> {
  /** How the total is made, on 规则. */
  rule: (total: T, say: Speaker) => string;
  /** How the items of one person come to one figure, before coefficient and lines. */
  sums: (evaluation: Evaluation, all: readonly CountedItem[], total: T, say: Speaker) => string[];
  /** One sentence may say the sum and the total at once, where nothing comes between. */
  isPlain: boolean;
  /** Where the help explains it. */
  help: HelpSection;
}

/** More figures than this are not written out one by one. */
export const mostWrittenOut = 10;
