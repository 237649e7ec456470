import { periodHolding, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { SheetNames } from "../book/workbookState";
import { periodCode } from "../book/periodCode";
import { usualSheetNames } from "../book/sheetNames";

/** Names that sheets were given there, with the period in a name moved on; those that are usual anyway are left out, and that of people's own table. */
export function carriedNames({ state }: EvaluatedPeriod, to: string): Partial<SheetNames> {
  const usual = usualSheetNames(state.language);
  const now = periodOf(state);
  const moved = (name: string): string => name.replaceAll(periodCode(now), periodCode(periodHolding(now.length, to)));
  return Object.fromEntries(
    (Object.keys(usual) as (keyof SheetNames)[])
      .filter(
        (role) => role !== "state" && !(role === "score" && state.source) && moved(state.sheets[role]) !== usual[role],
      )
      .map((role) => [role, moved(state.sheets[role])]),
  );
}
