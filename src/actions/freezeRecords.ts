import { ok, type Result } from "../domain/issue/result";
import { countsRecords } from "../sheets/records/occupied";
import { frozenCells } from "../sheets/records/recordCells";
import { writeColumns } from "./importRecords";
import { withPeriod } from "./withPeriod";

/** Puts the figures that formulas count from records now in the place of the formulas; how they were counted stays remembered. */
export const freezeRecords = (): Promise<Result<{ cells: number }>> =>
  withPeriod(async (change) => {
    const { raw } = change.reading;
    const tables = (raw.state.records ?? []).map(({ table }) => table);
    const changes = frozenCells(raw, (cell) => countsRecords(cell, tables));
    writeColumns(change, changes);
    await change.context.sync();
    return ok({ cells: changes.flatMap(({ after }) => after.flat()).filter((cell) => cell !== null).length });
  });
