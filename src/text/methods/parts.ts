import type { Parts } from "../../domain/methods/parts";
import { type MethodInWords, noData } from "./home";

/** The steps of its parts are those of the methods they have. */
export const parts: MethodInWords<Parts, never> = {
  rule: (_method, _full, say) => say.sheets.policy.how.parts,
  reasons: {},
  leftOut: noData,
  help: "mark",
};
