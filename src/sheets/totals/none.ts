import type { NoTotal } from "../../domain/totals/none";
import { type TotalOnSheets, weightedPoints } from "./home";

export const none: TotalOnSheets<NoTotal> = {
  weighted: null,
  raw: () => null,
  group: null,
  weightedName: weightedPoints,
  weight: null,
  rows: () => [],
  sum: () => [],
};
