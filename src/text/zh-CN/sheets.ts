import { common } from "./sheets/common";
import { policy } from "./sheets/policy";
import { score } from "./sheets/score";

export const sheets = { common, policy, score };
