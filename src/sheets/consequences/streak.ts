import type { Streak } from "../../domain/consequences/streak";
import type { ConsequenceOnSheets } from "./home";

/** A run of periods is seen over several workbooks, so that no row can tell of it. */
export const streak: ConsequenceOnSheets<Streak> = {
  numbers: ({ months }) => [["months", months, "count"]],
  remark: () => [],
};
