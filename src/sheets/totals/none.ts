import type { NoTotal } from "../../domain/totals/none";
import { texts } from "../../text/texts";
import type { TotalOnSheets } from "./home";

export const none: TotalOnSheets<NoTotal> = {
  weighted: null,
  raw: () => null,
  group: null,
  weightedName: ({ weighted }) => weighted,
  how: ({ language }) => texts(language).sheets.policyResults.total.none,
  weight: null,
  rows: () => [],
  sum: () => [],
};
