import type { Actions } from "../../src/actions/actions";
import type { Waiting } from "../../src/actions/unhurried";
import { failed, ok } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";

/** A file that is being read, until the test ends it or the user stops it. */
interface SlowFile extends Waiting {
  finish: () => void;
}

/** Reads files as slowly as the test likes. */
export function slowReading(evaluated: EvaluatedPeriod) {
  const asked: SlowFile[] = [];
  const readOtherPeriod: Actions["readOtherPeriod"] = (_file, _today, waiting) =>
    new Promise((resolve, reject) => {
      if (!waiting) reject(new Error("Nobody waits"));
      else asked.push({ ...waiting, finish: () => resolve(ok(evaluated)) });
      waiting?.stop.addEventListener("abort", () => resolve(failed({ code: "readingStopped" })));
    });
  return { asked, readOtherPeriod };
}
