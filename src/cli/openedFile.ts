import { statSync } from "node:fs";
import { unpaused } from "../domain/outcome/paused";
import type { Issue } from "../domain/issue/issue";
import type { Language } from "../domain/wording/localText";
import { allSchemes } from "../schemes";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { readPeriod } from "../sheets/readPeriod";
import { issueText } from "../text/speaker/issueText";
import { plainNaming } from "../text/speaker/naming";
import { readWorkbookFile, tooLargeFile } from "../xlsx/readWorkbookFile";
import { asUnusable, contentOf, Unusable } from "./unusable";

export interface OpenedFile {
  raw: RawPeriod;
  evaluated: EvaluatedPeriod;
}

/** The period of a file with its evaluation; a file without one cannot be used. */
export function openedFile(file: string, today: string, language: Language): OpenedFile {
  const refused = tooLargeFile(sizeOf(file));
  if (refused) throw new Unusable(refusalOf(file, [refused], language));
  const raw = unpaused(readWorkbookFile(contentOf(file), allSchemes));
  if (!raw.ok) throw new Unusable(refusalOf(file, raw.issues, language));
  return { raw: raw.value, evaluated: readPeriod(raw.value, today) };
}

export const refusalOf = (file: string, issues: readonly Issue[], language: Language): string =>
  issues
    .map((issue) => `${file}: ${issue.code}: ${issueText(issue, plainNaming(language), language).title}`)
    .join("\n");

export function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    throw asUnusable(file, error);
  }
}
