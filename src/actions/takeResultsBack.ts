import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { readTheirSheets } from "../excel/readTheirs";
import { rememberState } from "../excel/rememberState";
import { setCells } from "../excel/setCells";
import { readPeriod } from "../sheets/readPeriod";
import { resultsBack } from "../sheets/resultsBack";
import { withPeriod } from "./withPeriod";

/** Takes what `writeResults` wrote off people's own sheet again: formulas as they were written, and columns made for results. */
export const takeResultsBack = (today: string): Promise<Result<{ cells: number; kept: number }>> =>
  withPeriod(async ({ reading, change }) => {
    const { raw, inventory } = reading;
    if (raw.theirs === undefined) return failed({ code: "notAdopted" });
    const grids = await readTheirSheets(change.context, inventory, raw);
    const back = resultsBack({ raw, people: readPeriod(raw, today).people, grids });
    if (!back.ok) return back;
    const { cells, kept, state } = back.value;
    const done = await setCells(
      change,
      cells.map((cell) => ({ ...cell, to: "" })),
    );
    if (!done.ok) return done;
    if (state.source?.made?.length !== raw.state.source?.made?.length) await rememberState(change, reading, { state });
    return ok({ cells: cells.length, kept });
  });
