import type { NoTotal } from "../../domain/totals/none";
import type { TotalOnSheets } from "./home";

export const none: TotalOnSheets<NoTotal> = {
  weighted: null,
  raw: () => null,
  group: null,
  weightedName: ({ weighted }) => weighted,
  weight: null,
  rows: () => [],
  sum: () => [],
};
