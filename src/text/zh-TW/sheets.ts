import type { sheets as reference } from "../zh-CN/sheets";

export const sheets: typeof reference = {};
