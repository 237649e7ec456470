import type { Language } from "../domain/wording/localText";
import { issues as issuesEn } from "./en/issues";
import type { Texts } from "./texts";
import { issues as issuesZhCN } from "./zh-CN/issues";
import { issues as issuesZhTW } from "./zh-TW/issues";

/** The words of everything that can be wrong, as long as those of all screens together: fetched after the first one. */
export const issueTexts = (language: Language): Texts["issues"] =>
  ({ "zh-CN": issuesZhCN, "zh-TW": issuesZhTW, en: issuesEn })[language];
