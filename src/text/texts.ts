import type { Language } from "../domain/wording/localText";
import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/** Every word a user reads; zh-CN is the reference, a key missing in another language does not compile. */
export type Texts = typeof zhCN;

const byLanguage: Record<Language, Texts> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

export const texts = (language: Language): Texts => byLanguage[language];
