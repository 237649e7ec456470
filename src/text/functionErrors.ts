import type { Language } from "../domain/wording/localText";
import { functionErrors as en } from "./en/functionErrors";
import { functionErrors as zhCN } from "./zh-CN/functionErrors";
import { functionErrors as zhTW } from "./zh-TW/functionErrors";

/** Apart from the other texts, so that the functions load nothing they do not need. */
export const functionErrors: Readonly<Record<Language, typeof zhCN>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

export type ArgumentName = keyof typeof zhCN.arguments;
