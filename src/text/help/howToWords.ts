import type { Language } from "../../domain/wording/localText";
import { howTo as en } from "../en/howTo";
import type { HowTo } from "../form/howTo";
import { howTo as zhCN } from "../zh-CN/howTo";
import { howTo as zhTW } from "../zh-TW/howTo";

/** Apart from the other texts: only the help page holds them. */
export const howToWords: Readonly<Record<Language, HowTo>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };
