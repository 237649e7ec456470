import { valueType } from "../model/rangeContents";
import type { Doubts } from "../rules/doubts";

/** How Excel hands over what a function's declaration leaves open. */
export interface Handover {
  blankArguments: Doubts["blankArguments"];
  /** allowErrorForDataTypeAny: errors of cells reach parameters of the type any. */
  allowsErrors: boolean;
}

interface Parameter {
  type?: string;
  optional?: boolean;
}

const isError = (value: unknown): value is string => typeof value === "string" && valueType(value) === "Error";

/** A blank of a required parameter; one that was left out is always null. */
const blankFor = ({ type, optional }: Parameter, { blankArguments }: Handover): unknown => {
  if (blankArguments === "null" || optional === true) return null;
  return type === "string" ? "" : type === "boolean" ? false : 0;
};

const cellFor = (parameter: Parameter, value: unknown, handover: Handover): unknown => {
  if (value === null) return blankFor({ ...parameter, optional: false }, handover);
  if (!isError(value)) return value;
  const isAny = parameter.type === undefined || parameter.type === "any";
  return handover.allowsErrors && isAny ? { type: "CustomFunctionError", code: value } : undefined;
};

/** Cells of a range; undefined where one of them keeps the function from being called. */
const rangeFor = (parameter: Parameter, rows: readonly unknown[], handover: Handover): unknown => {
  const cells = rows.map((row) =>
    (Array.isArray(row) ? (row as unknown[]) : [row]).map((cell) => cellFor(parameter, cell, handover)),
  );
  return cells.some((row) => row.includes(undefined)) ? undefined : cells;
};

/** The argument as Excel hands it to a parameter, or undefined where Excel gives #VALUE! without calling. */
export const argumentFor = (parameter: Parameter, value: unknown, handover: Handover): unknown => {
  if (Array.isArray(value)) return rangeFor(parameter, value, handover);
  if (value === null) return blankFor(parameter, handover);
  if (isError(value)) return cellFor(parameter, value, handover);
  if (parameter.type === "number") return asNumber(value);
  if (parameter.type === "string") return asText(value);
  if (parameter.type === "boolean") return typeof value === "string" ? undefined : Boolean(value);
  return value;
};

const asText = (value: unknown): unknown => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value;
};

const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
};
