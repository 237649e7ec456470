import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { setCells } from "../excel/setCells";
import { resultsToWrite } from "../sheets/adopt/theirResults";
import { readPeriod } from "../sheets/readPeriod";
import type { ResultsOrder } from "./actions";
import { withPeriod } from "./withPeriod";

/** Writes results as values into blank cells of the columns that people's own table has for them; all of them or none. */
export const writeResults = ({ results }: ResultsOrder, today: string): Promise<Result<{ cells: number }>> =>
  withPeriod(async ({ reading: { raw }, change }) => {
    if (raw.theirs === undefined) return failed({ code: "notAdopted" });
    const { people, isPolicySound } = readPeriod(raw, today);
    if (!isPolicySound) return failed({ code: "policyUnsound" });
    const { cells, issue } = resultsToWrite(people, raw.theirs, results);
    if (issue !== null) return failed(issue);
    const done = await setCells(
      change,
      cells.map(({ at, policy, person }) => ({ at, from: "", to: policy, person })),
    );
    return done.ok ? ok({ cells: cells.length }) : done;
  });
