import type { NumberChange } from "../../domain/places/policyNumbers";
import { withNumbers } from "../../domain/places/policyNumbers";
import type { Scheme } from "../../domain/scheme/scheme";
import type { PolicyCell } from "./policyCells";

/** The policy with other numbers in cells of 规则, and in every other place that follows those cells. */
export const editedPolicy = (
  scheme: Scheme,
  cells: readonly PolicyCell[],
  changes: readonly Pick<NumberChange, "path" | "now">[],
): Scheme =>
  withNumbers(
    scheme,
    changes.flatMap(({ path, now }) => {
      const cell = cells.find((one) => one.path === path);
      return [path, ...(cell?.also ?? [])].map((place) => ({ path: place, now }));
    }),
  );
