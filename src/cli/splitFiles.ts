import { personText } from "../domain/people/identity";
import { splitUp, type SplitOrder, splitIssue } from "../sheets/splitUp";
import type { Grouping } from "../sheets/travel/groups";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { type OpenedFile, refusalOf } from "./openedFile";
import { Unusable } from "./unusable";

/** Files of a workbook's parts. */
export interface SplitFiles {
  files: readonly { name: string; bytes: Uint8Array; people: number }[];
  /** People who are in none of them. */
  without: readonly string[];
}

export function splitFiles(opened: OpenedFile, grouping: Grouping, order: SplitOrder): SplitFiles {
  const issue = splitIssue(opened);
  if (issue) throw new Unusable(refusalOf(opened.raw.score.name, [issue], opened.raw.state.language));
  const { parts, without } = splitUp(opened, grouping, order);
  const files = parts.map(({ file, book }) => ({
    name: file,
    bytes: writeWorkbook(book.plans, { shown: book.shown }),
    people: book.part.rows.length,
  }));
  return { files, without: without.map(personText) };
}
