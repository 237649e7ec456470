import type { TotalRule } from "./totalRule";

/** Whether the points of a policy are added up to anything. */
export const hasTotal = ({ total }: { total: TotalRule }): boolean => total.kind !== "none";
