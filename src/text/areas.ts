import type { Language } from "../domain/wording/localText";
import { issues as issuesEn } from "./en/issues";
import { pane as paneEn } from "./en/pane";
import type { Texts } from "./texts";
import { issues as issuesZhCN } from "./zh-CN/issues";
import { pane as paneZhCN } from "./zh-CN/pane";
import { issues as issuesZhTW } from "./zh-TW/issues";
import { pane as paneZhTW } from "./zh-TW/pane";

type Words<Area extends keyof Texts> = (language: Language) => Texts[Area];

/** One area of the words alone: the pane's first screen need not wait for the words of the sheets. */
export const paneTexts: Words<"pane"> = (language) => ({ "zh-CN": paneZhCN, "zh-TW": paneZhTW, en: paneEn })[language];

export const issueTexts: Words<"issues"> = (language) =>
  ({ "zh-CN": issuesZhCN, "zh-TW": issuesZhTW, en: issuesEn })[language];
