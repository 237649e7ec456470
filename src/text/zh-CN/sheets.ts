import { policy } from "./sheets/policy";
import { score } from "./sheets/score";

export const sheets = { policy, score };
