import type { NumberChange } from "../../domain/places/policyNumbers";
import { valueAt } from "../../domain/places/policyPath";
import type { Scheme } from "../../domain/scheme/scheme";
import type { WorkbookState } from "../book/workbookState";
import { policyCells } from "./policyCells";
import { registeredNumbers } from "./registered";

/** What a policy has in the cells of 规则 that differs from what is registered, by the path of each cell. */
export function unregisteredNumbers(state: WorkbookState, scheme: Scheme): NumberChange[] {
  const registered = registeredNumbers(state);
  return policyCells(state.scheme, state.language, state.sheets.policy).flatMap((cell): NumberChange[] => {
    const { path } = cell;
    const [was, now] = [registered(cell), valueAt(scheme, path) ?? cell.value];
    if (!cell.isEditable || typeof was !== "number" || typeof now !== "number") return [];
    return was === now ? [] : [{ path, was, now }];
  });
}
