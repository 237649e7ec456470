import type { ItemResult } from "../../domain/evaluation";
import type { Scheme } from "../../domain/scheme";

export interface ReasonLine {
  text: string;
  source: string;
  lost: number;
}

/** The reasons of an item as the policy words them. */
export function useReasonLines(_scheme: Scheme, result: ItemResult): readonly ReasonLine[] {
  return result.reasons.map((reason) => ({ text: reason.kind, source: "", lost: reason.lost }));
}
