import type { Area, GridConditionalFormat, GridValidation } from "../grid";
import type { Context } from "./context";

export function setValidation(_context: Context, _validation: GridValidation): void {}
export function clearValidation(_context: Context, _area: Area): void {}
export function addConditionalFormat(_context: Context, _format: GridConditionalFormat): string {
  return "";
}
export function removeConditionalFormat(_context: Context, _sheet: string, _id: string): void {}
