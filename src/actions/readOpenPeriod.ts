import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { seenIn } from "../excel/askPlaces";
import { inWorkbook } from "../excel/inWorkbook";
import { readAgain } from "../excel/readAgain";
import { readWorkbook } from "../excel/readWorkbook";
import type { SeenWorkbook } from "../sheets/book/seenWorkbook";
import type { Edit } from "../sheets/reading/edit";
import { formulaFaults } from "../sheets/formulaFaults";
import { readPeriod } from "../sheets/readPeriod";
import type { FollowedPeriod } from "./actions";

/** Reads and checks the whole period; null when the workbook holds none. */
export const readOpenPeriod = (today: string): Promise<Result<FollowedPeriod | null>> =>
  inWorkbook((context) => readWhole(context, today));

/** Reads what was edited and checks the period with it; the whole workbook where the edits do not say what they changed. */
export const readEdits = (
  { seen, faults }: FollowedPeriod,
  edits: readonly Edit[],
  today: string,
): Promise<Result<FollowedPeriod | null>> =>
  inWorkbook(async (context) => {
    const now = await readAgain(context, seen, edits);
    return now === null ? readWhole(context, today) : ok({ ...readPeriod(now.raw, today), seen: now, faults });
  });

async function readWhole(context: Excel.RequestContext, today: string): Promise<Result<FollowedPeriod | null>> {
  const reading = await readWorkbook(context);
  if (!reading.ok) return reading;
  return ok(reading.value && judged(seenIn(reading.value), today));
}

function judged(seen: SeenWorkbook, today: string): FollowedPeriod {
  const evaluated = readPeriod(seen.raw, today);
  return { ...evaluated, seen, faults: formulaFaults(seen.raw, evaluated) };
}
