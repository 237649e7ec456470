import { approval } from "./sheets/approval";
import { card } from "./sheets/card";
import { common } from "./sheets/common";
import { guide } from "./sheets/guide";
import { interview } from "./sheets/interview";
import { ledger } from "./sheets/ledger";
import { period } from "./period";
import { policy } from "./sheets/policy";
import { policyResults } from "./sheets/policyResults";
import { rollUp } from "./sheets/rollUp";
import { score } from "./sheets/score";
import { shadow } from "./sheets/shadow";

export const sheets = {
  approval,
  card,
  common,
  guide,
  interview,
  ledger,
  period,
  policy,
  policyResults,
  rollUp,
  score,
  shadow,
};
