import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../domain/wording/localText";

/** The navy of the workbook's headings, so that pane and sheets look like one product. */
const navy: BrandVariants = {
  10: "#05090f",
  20: "#0d1a2b",
  30: "#122a48",
  40: "#17375e",
  50: "#1c4474",
  60: "#22518a",
  70: "#295f9f",
  80: "#316db3",
  90: "#4680c2",
  100: "#5d92ce",
  110: "#74a3d8",
  120: "#8bb3e1",
  130: "#a2c3e9",
  140: "#b8d2f0",
  150: "#cee0f6",
  160: "#e4eefb",
};

const fonts: Record<Language, string> = {
  "zh-CN": "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  "zh-TW": "'Segoe UI', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC', sans-serif",
  en: "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif",
};

const dark: Theme = {
  ...createDarkTheme(navy),
  colorBrandForeground1: navy[120],
  colorBrandForeground2: navy[130],
  colorBrandForegroundLink: navy[120],
  colorBrandForegroundLinkHover: navy[130],
  colorCompoundBrandForeground1: navy[120],
  colorCompoundBrandForeground1Hover: navy[130],
  colorCompoundBrandStroke: navy[110],
};

const base = { light: createLightTheme(navy), dark, contrast: teamsHighContrastTheme };

export type Tone = keyof typeof base;

export const themeFor = (tone: Tone, language: Language): Theme => ({ ...base[tone], fontFamilyBase: fonts[language] });
