import type { Dialect } from "../kit/dialect";
import { typedNumber } from "./numbers";
import { valueAt } from "../../domain/places/policyPath";
import type { TableScope } from "./tableScope";

/** Where 规则 has the numbers of a policy, as far as formulas ask. */
export interface PolicyPlaces {
  /** The cell of a number by its path; null where 规则 does not show it, so that nobody can change it. */
  find: (path: string) => { address: string } | null;
  /** The cell of a number that 规则 shows; a path that has no cell is a mistake of ours. */
  at: (path: string) => { address: string };
  /** "'规则'!$C$8:$C$12": the cells from one number to another. */
  range: (first: string, last: string) => string;
  /** The cell that says whether anyone can be judged by the policy. */
  state: string;
}

/** What a worksheet formula of a person's row may refer to: the table, and the numbers of 规则. */
export interface Scope extends TableScope {
  dialect: Dialect;
  /** A number of the policy as it counts, by its path: its cell, or the number itself where 规则 does not show it. */
  policy: (path: string) => string;
  /** The same as somebody typed it; shorter, for what allows for the noise of it anyway. */
  policyTyped: (path: string) => string;
  /** Cell of 规则 that says whether anyone can be judged by it. */
  policyState: string;
  /** Cells of 规则 from one number to another, as they were typed. */
  policyRange: (first: string, last: string) => string;
}

export function scopeOf(table: TableScope, places: PolicyPlaces, dialect: Dialect): Scope {
  const found = (path: string, write: (cell: string) => string): string => {
    const fixedNumber = places.find(path) === null ? valueAt(table.scheme, path) : undefined;
    return typeof fixedNumber === "number" ? String(fixedNumber) : write(places.at(path).address);
  };
  return {
    ...table,
    dialect,
    policy: (path) => found(path, typedNumber),
    policyTyped: (path) => found(path, (cell) => cell),
    policyState: places.state,
    policyRange: places.range,
  };
}
