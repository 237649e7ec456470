import type { StateIssue } from "../../domain/issue/issue";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";

/** Approval, waiting policies and chosen people may lack what was done last. */
export function olderState({ raw: { unreadPlace: place, isStateOlder } }: CheckContext): Finding[] {
  if (place !== undefined) return [told({ code: "stateFromSheets", place })];
  return isStateOlder ? [told({ code: "stateFromCopy" })] : [];
}

const told = (issue: StateIssue): Finding => ({ severity: "warning", issue, at: null, person: null, fix: null });
