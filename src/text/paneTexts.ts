import type { Language } from "../domain/wording/localText";
import { pane as paneEn } from "./en/pane";
import type { Texts } from "./texts";
import { pane as paneZhCN } from "./zh-CN/pane";
import { pane as paneZhTW } from "./zh-TW/pane";

/** The words of the pane alone: its first screen waits for no others. */
export const paneTexts = (language: Language): Texts["pane"] =>
  ({ "zh-CN": paneZhCN, "zh-TW": paneZhTW, en: paneEn })[language];
