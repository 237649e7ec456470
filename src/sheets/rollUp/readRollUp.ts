import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { RawSheet } from "../kit/raw";
import { headerRow, type OwnResult } from "./rollUpRequest";

/** The results somebody typed on a roll-up sheet; null for a sheet that only bears such a name. */
export function readRollUp(raw: RawSheet, language: Language): OwnResult[] | null {
  const { rollUp } = texts(language).sheets;
  const head = raw.values[headerRow] ?? [];
  const at = (header: string): number => head.indexOf(header);
  const [number, name, own, item] = [at(rollUp.number), at(rollUp.name), at(rollUp.own), at(rollUp.item)];
  if (number !== 0 || name !== 1 || own < 0) return null;
  return raw.values.slice(headerRow + 1).flatMap((row): OwnResult[] => {
    const value = row[own];
    if (typeof value !== "number") return [];
    const text = (column: number): string => (column < 0 ? "" : String(row[column] ?? ""));
    return [{ number: text(number), name: text(name), item: text(item), value }];
  });
}
