import type { NumberChange } from "../domain/places/policyNumbers";
import { cellAt } from "../sheets/kit/address";
import { policyRows } from "../sheets/policy/policyRows";
import type { PolicyBook } from "../sheets/policy/policyBook";
import type { OpenPeriod } from "./withPeriod";

/** Queues numbers of 规则 and the line above them that names the version. */
export async function writePolicy(
  { change, reading: { raw, sheets } }: OpenPeriod,
  { cells, places }: PolicyBook,
  changes: readonly NumberChange[],
  version: string,
): Promise<void> {
  const { scheme, language } = raw.state;
  const rows = policyRows({ ...scheme, version }, language);
  const origin = rows.findIndex(({ kind }) => kind === "origin");
  const line = rows[origin];
  const write = (row: number, column: number, to: number | string): Promise<void> => {
    const before = raw.policy.formulas[row]?.[column] ?? "";
    return change.cells(sheets.policy, { address: cellAt(row, column), before: [[before]], after: [[to]] });
  };
  await change.unlocked(sheets.policy, async () => {
    if (line?.kind === "origin") await write(places.row(origin), places.column(0), line.text);
    for (const { path, now } of changes) {
      const cell = cells.find((one) => one.path === path);
      if (cell) await write(cell.row, cell.column, now);
    }
  });
}
