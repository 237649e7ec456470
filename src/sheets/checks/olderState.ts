import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";

/** Approval, waiting policies and chosen people may lack what was done last. */
export const olderState = ({ raw }: CheckContext): Finding[] =>
  raw.isStateOlder
    ? [{ severity: "warning", issue: { code: "stateFromCopy" }, at: null, person: null, fix: null }]
    : [];
