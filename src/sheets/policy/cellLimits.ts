import type { PolicyCell } from "./policyCells";

/** What a number of 规则 must keep to, whatever stands around it. */
export interface CellLimits {
  min: number | null;
  /** The least is not allowed itself. */
  isAbove: boolean;
  max: number | null;
  isWhole: boolean;
}

/** Numbers that nothing could be divided by or reached with at 0. */
const positive = /(\.cap|\.factor|\.per|scaleTo|\.when\.\d+\.from|\.replacedBy\.from|\.threshold)$/;
/** Shares of one: all or nothing, whole steps or in proportion, a rate. */
const share = /\.(credit|wholeSteps|threshold|share)$/;

/** The limits that the shape of a policy sets to one of its numbers. */
export function cellLimits({ path, kind }: Pick<PolicyCell, "path" | "kind">): CellLimits {
  const isAbove = positive.test(path);
  const isWhole = kind === "count" || kind === "day" || kind === "switch";
  if (path === "decimals") return { min: 0, isAbove, max: 4, isWhole };
  if (kind === "day") return { min: 1, isAbove, max: 28, isWhole };
  const max = share.test(path) || kind === "switch" || kind === "rate" ? 1 : null;
  return { min: kind === "number" && !isAbove ? null : 0, isAbove, max, isWhole };
}
