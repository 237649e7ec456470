import type { Issue } from "../domain/issue/issue";
import { unpaused } from "../domain/outcome/paused";
import { allSchemes } from "../schemes";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { readPeriod } from "../sheets/readPeriod";
import { storedResults } from "../sheets/storedResults";
import { readWorkbookFile, tooLargeFile } from "../xlsx/readWorkbookFile";
import { sizeOf } from "./openedFile";
import { contentOf, Unusable } from "./unusable";

/** A workbook as it scores, or why it cannot be read: facts, or what went wrong outside of it. */
export type ScoredFile = { file: string } & (
  | ({ kind: "scored"; evaluated: EvaluatedPeriod } & ReturnType<typeof storedResults>)
  | { kind: "refused"; issues: readonly Issue[] }
  | { kind: "unread"; message: string }
);

/** Scores one workbook from what was typed into it, by the policy that stands in it. Whatever happens, the next one can follow. */
export function scoredFile(file: string, today: string): ScoredFile {
  try {
    const refused = tooLargeFile(sizeOf(file));
    if (refused) return { file, kind: "refused", issues: [refused] };
    const raw = unpaused(readWorkbookFile(contentOf(file), allSchemes));
    if (!raw.ok) return { file, kind: "refused", issues: raw.issues };
    const evaluated = readPeriod(raw.value, today);
    return { file, kind: "scored", evaluated, ...storedResults(raw.value, evaluated) };
  } catch (error) {
    if (error instanceof Unusable) return { file, kind: "unread", message: error.message };
    return { file, kind: "unread", message: `${file}: ${String(error)}` };
  }
}

/** Whether everything agrees: nothing wrong is found, nobody is without a result, and the file stores what its inputs give. */
export const isSound = (one: ScoredFile): boolean =>
  one.kind === "scored" &&
  one.isCalculated &&
  one.differences.length === 0 &&
  one.evaluated.findings.every(({ severity }) => severity !== "error") &&
  one.evaluated.people.every(({ evaluation }) => evaluation !== null);
