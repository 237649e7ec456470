import { common } from "./sheets/common";
import { ledger } from "./sheets/ledger";
import { policy } from "./sheets/policy";
import { score } from "./sheets/score";

export const sheets = { common, ledger, policy, score };
