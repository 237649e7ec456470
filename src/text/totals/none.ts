import type { NoTotal } from "../../domain/totals/none";
import type { TotalInWords } from "./home";

export const none: TotalInWords<NoTotal> = {
  rule: (_, say) => say.sheets.policyResults.total.none,
  sums: () => [],
  isPlain: false,
  help: "value",
};
