import type { DueConsequence } from "./kinds";

/**
 * Whether the person rated reads it on the page to be signed: how the result came about, and what the policy asks of the two who talk.
 * What the company may do, or has to look into first, is for the company alone.
 */
export function isForRated(due: DueConsequence): boolean {
  switch (due.kind) {
    case "interview":
    case "boundary":
    case "gap":
    case "unwritten":
      return true;
    case "grade":
    case "above":
      return due.rule.forRated === true;
    case "streak":
    case "decision":
    case "measuredAbove":
    case "suspicious":
    case "inputAbove":
      return false;
  }
}
