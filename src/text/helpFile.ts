import type { Language } from "../domain/wording/localText";

/** Help page of a language, beside the pane's own. */
export const helpFile: Record<Language, string> = {
  "zh-CN": "help.html",
  "zh-TW": "help.zh-TW.html",
  en: "help.en.html",
};
