import type { sheets as reference } from "../zh-CN/sheets";
import { policy } from "./sheets/policy";
import { score } from "./sheets/score";

export const sheets: typeof reference = { policy, score };
