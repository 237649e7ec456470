import { isSamePerson, type Named } from "../domain/people/identity";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { shownBy } from "../sheets/formula/shownBy";
import { slipBook, slipRequests, slipsToPrint } from "../sheets/slipBooks";
import { fileNamer } from "../sheets/travel/fileNames";
import type { MadeFile } from "./splitWorkbook";

/** Everybody's slips as one ZIP, all of them to print, or one person's. */
export type SlipsFor = "zip" | "print" | Named;

/** The file of slips; the workbook is not touched. */
export async function makeSlips(who: SlipsFor, evaluated: EvaluatedPeriod, today: string): Promise<Result<MadeFile>> {
  const [{ writeWorkbook }, { zippedFiles }] = await Promise.all([
    import("../xlsx/writeWorkbook"),
    import("../xlsx/zippedFiles"),
  ]);
  const { part } = evaluated.state;
  if (part) return failed({ code: "onlyAPart", name: part.name });
  const requests = slipRequests(evaluated, today);
  if (who === "print") {
    const plans = slipsToPrint(requests);
    return ok({ name: "", bytes: writeWorkbook(plans, { shown: shownBy(plans) }) });
  }
  const nameOf = fileNamer();
  const files = requests
    .filter(({ person }) => who === "zip" || isSamePerson(person, who))
    .map((request): MadeFile => {
      const { file, plans, shown } = slipBook(request);
      return { name: nameOf(file), bytes: writeWorkbook(plans, { shown }) };
    });
  const [first] = files;
  return ok(who === "zip" || first === undefined ? { name: "", bytes: zippedFiles(files) } : first);
}
