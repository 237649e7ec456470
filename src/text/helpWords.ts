import type { Language } from "../domain/wording/localText";
import { help as en } from "./en/help";
import type { HelpWords } from "./form/help";
import { help as zhCN } from "./zh-CN/help";
import { help as zhTW } from "./zh-TW/help";

/** Apart from the other texts: only the help page holds them. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };
