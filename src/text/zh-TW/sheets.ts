import type { sheets as reference } from "../zh-CN/sheets";
import { score } from "./sheets/score";

export const sheets: typeof reference = { score };
