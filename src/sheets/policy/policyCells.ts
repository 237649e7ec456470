import type { Language } from "../../domain/wording/localText";
import { type NumberLimits, sharedLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import { absolute } from "../kit/address";
import type { PolicyNumber } from "../terms/policyRow";
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
export const policyCells = (scheme: Scheme, language: Language, sheetName: string): PolicyCell[] =>
  policyRows(scheme, language).flatMap((row, index) =>
    row.kind === "line"
      ? row.numbers.flatMap((number, place) => {
          const column = policyColumns.firstNumber + place;
          const address = absolute(sheetName, index, column);
          if (number === null) return [];
          const limits = number.isEditable ? sharedLimits(scheme, [number.path, ...number.also]) : null;
          return [{ ...number, row: index, column, address, name: row.name, limits }];
        })
      : [],
  );
