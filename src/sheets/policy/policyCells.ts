import type { Language } from "../../domain/wording/localText";
import { type NumberLimits, sharedLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import { absolute } from "../kit/address";
import { policyColumns, type PolicyNumber } from "../terms/policyRow";
import { asPlanned, type PolicyPlacesOnSheet } from "./movedPlaces";
import { policyRows } from "./policyRows";

/** Where 规则 says whether anyone can be judged by it: beside its title. */
export const policyStateAt = { row: 0, column: policyColumns.note } as const;

/** Where a number of the policy stands on 规则. */
export interface PolicyCell extends PolicyNumber {
  row: number;
  column: number;
  /** "'规则'!$C$8" */
  address: string;
  /** What stands in the first column of its row. */
  name: string;
  /** Its column is no longer there. */
  isCut: boolean;
  /** What may be typed there; null where nothing may. */
  limits: NumberLimits | null;
}

/** Every number of the policy with its cell: formulas point there, and an edited sheet is read from there. */
export const policyCells = (
  scheme: Scheme,
  language: Language,
  sheetName: string,
  places: PolicyPlacesOnSheet = asPlanned,
): PolicyCell[] =>
  policyRows(scheme, language).flatMap((line, index) =>
    line.kind === "line"
      ? line.numbers.flatMap((number, place) => {
          if (number === null) return [];
          const planned = policyColumns.firstNumber + place;
          const [row, column, isCut] = [places.row(index), places.column(planned), places.isCut(planned)];
          const limits = number.isEditable ? sharedLimits(scheme, [number.path, ...number.also]) : null;
          return [
            { ...number, row, column, address: absolute(sheetName, row, column), name: line.name, isCut, limits },
          ];
        })
      : [],
  );
