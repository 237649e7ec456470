import type { Language } from "../domain/wording/localText";

/** Our language for Excel's display language: "zh-HK" and "zh-Hant" read as zh-TW, unknown languages as English. */
export function languageOf(display: string): Language {
  const tag = display.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /-(tw|hk|mo|hant)\b/.test(tag) ? "zh-TW" : "zh-CN";
}
