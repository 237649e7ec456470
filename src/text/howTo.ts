import type { Language } from "../domain/wording/localText";
import { howTo as en } from "./en/howTo";
import { howTo as zhCN } from "./zh-CN/howTo";
import { howTo as zhTW } from "./zh-TW/howTo";

/** What the help explains besides functions and methods, in its order. */
export const howToNames = ["period", "records", "books", "ownPolicy", "changes", "paper", "noAddIn"] as const;
export type HowToName = (typeof howToNames)[number];

/** How the add-in is used: labels of the pane are taken from its own words. */
export interface HowTo {
  heading: string;
  parts: Readonly<Record<HowToName, { title: string; says: readonly string[] }>>;
}

/** Apart from the other texts: only the help page holds them. */
export const howTo: Readonly<Record<Language, HowTo>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };
