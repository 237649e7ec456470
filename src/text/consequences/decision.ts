import type { Speaker } from "../speaker/speaker";
import { action, type ConsequenceInWords, noUnit } from "./home";

export const decision: ConsequenceInWords<"decision"> = {
  says: action,
  rule: ({ inputs }, say) => say.sheets.policyResults.decision(listed(inputs.map(say.input), say)),
  unit: noUnit,
};

/** A long list is told by its first and its length. */
function listed(names: readonly string[], { sheets: { policyResults: words } }: Speaker): string {
  return names.length > 4 ? words.more(names[0] ?? "", names.length) : names.join(words.payout.separator);
}
