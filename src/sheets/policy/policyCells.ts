import type { Language } from "../../domain/wording/localText";
import { type NumberLimits, sharedLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import { absolute } from "../kit/address";
import type { PolicyNumber } from "../terms/policyRow";
import { asPlanned, type PolicyPlacesOnSheet } from "./movedPlaces";
import { policyRows } from "./policyRows";

/** Columns of 规则, counted from 0. */
export const policyColumns = { name: 0, how: 1, firstNumber: 2, source: 6, note: 7 } as const;

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
          const [row, column] = [places.row(index), places.column(policyColumns.firstNumber + place)];
          const limits = number.isEditable ? sharedLimits(scheme, [number.path, ...number.also]) : null;
          return [{ ...number, row, column, address: absolute(sheetName, row, column), name: line.name, limits }];
        })
      : [],
  );
