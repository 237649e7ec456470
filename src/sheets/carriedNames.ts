import type { Month, SheetNames } from "./month";
import { usualSheetNames } from "./sheetNames";

/** Names that sheets were given there, with the month in a name moved on; those that are usual anyway are left out. */
export function carriedNames({ state }: Month, to: string): Partial<SheetNames> {
  const usual = usualSheetNames(state.language);
  const moved = (name: string): string => name.replaceAll(state.month, to);
  return Object.fromEntries(
    (Object.keys(usual) as (keyof SheetNames)[])
      .filter((role) => role !== "state" && moved(state.sheets[role]) !== usual[role])
      .map((role) => [role, moved(state.sheets[role])]),
  );
}
