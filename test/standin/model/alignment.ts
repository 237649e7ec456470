import type { CellFormat } from "../grid";
import { invalidArgument } from "./failure";

const HORIZONTAL: Readonly<Record<string, NonNullable<CellFormat["horizontal"]>>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "left",
  Justify: "left",
  CenterAcrossSelection: "center",
  Distributed: "center",
};

const VERTICAL: Readonly<Record<string, NonNullable<CellFormat["vertical"]>>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "top",
  Distributed: "center",
};

const known = <Value>(table: Readonly<Record<string, Value>>, name: unknown): Value => {
  const found = table[String(name)];
  if (found === undefined) throw invalidArgument(`${String(name)} is no alignment.`);
  return found;
};

export const gridHorizontal = (name: unknown) => known(HORIZONTAL, name);
export const gridVertical = (name: unknown) => known(VERTICAL, name);
