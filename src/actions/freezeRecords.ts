import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { countsRecords } from "../sheets/records/occupied";
import { frozenCells } from "../sheets/records/recordCells";
import { ownTable } from "./onScore";
import { withPeriod } from "./withPeriod";
import { writeColumns } from "./writeColumns";

/** Puts the figures that formulas count from records now in the place of the formulas; how they were counted stays remembered. */
export const freezeRecords = (): Promise<Result<{ cells: number }>> =>
  withPeriod(async (open) => {
    const { raw } = open.reading;
    const own = ownTable(open.reading, "records");
    if (!own.ok) return own;
    const tables = (raw.state.records ?? []).map(({ table }) => table);
    const changes = frozenCells(raw, (cell) => countsRecords(cell, tables));
    await writeColumns(open, changes);
    return ok({ cells: changes.flatMap(({ after }) => after.flat()).filter((cell) => cell !== null).length });
  });
