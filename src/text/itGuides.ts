import type { Language } from "../domain/wording/localText";
import { itGuide as itGuideEn } from "./en/itGuide";
import type { ItGuide } from "./form/itGuide";
import { itGuide as itGuideZhCN } from "./zh-CN/itGuide";

/** The languages the guide is written in. */
export const itGuides = { "zh-CN": itGuideZhCN, en: itGuideEn } as const satisfies Partial<Record<Language, ItGuide>>;
export type GuideLanguage = keyof typeof itGuides;
