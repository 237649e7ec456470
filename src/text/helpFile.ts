import type { Language } from "../domain/wording/localText";

/** Help page of a language, beside the pane's own. */
export const helpFile: Record<Language, string> = {
  "zh-CN": "help.html",
  "zh-TW": "help.zh-TW.html",
  en: "help.en.html",
};

/** The guide for HR and IT, and the checklist for WPS; the guide is in Simplified Chinese and English. */
export const guideFile: Record<Language, string> = {
  "zh-CN": "guide.html",
  "zh-TW": "guide.html",
  en: "guide.en.html",
};
export const wpsFile: Record<Language, string> = { "zh-CN": "wps.html", "zh-TW": "wps.html", en: "wps.en.html" };
