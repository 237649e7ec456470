import type { NumberChange } from "../domain/scheme/policyNumbers";
import { enteredCell } from "../excel/entered";
import { unlocked } from "../excel/unlocked";
import { cellAt } from "../sheets/kit/address";
import { type PolicyCell, policyRows } from "../sheets/policy/policyCells";
import type { Change } from "./withPeriod";

/** Queues numbers of 规则 and the line above them that names the version. */
export function writePolicy(
  { reading, journal }: Change,
  cells: readonly PolicyCell[],
  changes: readonly NumberChange[],
  version: string,
): void {
  const { raw, sheets } = reading;
  const { scheme, language } = raw.state;
  const rows = policyRows({ ...scheme, version }, language);
  const origin = rows.findIndex(({ kind }) => kind === "origin");
  const line = rows[origin];
  const write = (row: number, column: number, to: number | string): void => {
    const address = cellAt(row, column);
    const before = raw.policy.formulas[row]?.[column] ?? "";
    journal.push({ kind: "cells", sheet: raw.policy.name, address, formulas: [[before]] });
    sheets.policy.getRange(address).formulas = [[enteredCell(to)]];
  };
  unlocked(sheets.policy, journal, () => {
    if (line?.kind === "origin") write(origin, 0, line.text);
    for (const { path, now } of changes) {
      const cell = cells.find((one) => one.path === path);
      if (cell) write(cell.row, cell.column, now);
    }
  });
}
