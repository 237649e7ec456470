import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { rememberState } from "../excel/rememberState";
import type { AwaitedPart } from "../sheets/book/sentPart";
import { readPeriod } from "../sheets/readPeriod";
import { splitIssue, splitUp } from "../sheets/splitUp";
import type { PeopleGroup } from "../sheets/travel/groups";
import { withPeriod } from "./withPeriod";

/** Who gets a file with whom in it. */
export interface SplitRequest {
  groups: readonly PeopleGroup[];
  /** The heading they were parted by; "" where they were chosen. */
  by: string;
}

/** A file that was made. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** Files for supervisors, as one ZIP where there are several; the workbook remembers what it waits for. */
export async function splitWorkbook({ groups, by }: SplitRequest, today: string): Promise<Result<MadeFile>> {
  const [{ writeWorkbook }, { zippedFiles }] = await Promise.all([
    import("../xlsx/writeWorkbook"),
    import("../xlsx/zippedFiles"),
  ]);
  return withPeriod(async ({ reading, change }) => {
    const { raw } = reading;
    const source = { raw, evaluated: readPeriod(raw, today) };
    const issue = splitIssue(source);
    if (issue) return failed(issue);
    const { parts } = splitUp(source, { groups }, { by, sentOn: today });
    const files = parts.map(({ file, book }) => ({
      name: file,
      bytes: writeWorkbook(book.plans, { shown: book.shown }),
    }));
    const sent = parts.map(({ book }): AwaitedPart => ({ ...book.part, backOn: null }));
    const keys = new Set(sent.map(({ key }) => key));
    const awaited = [...(raw.state.awaited ?? []).filter(({ key }) => !keys.has(key)), ...sent];
    await rememberState(change, reading, { state: { ...raw.state, awaited } });
    const [only, ...more] = files;
    return ok(only !== undefined && more.length === 0 ? only : { name: "", bytes: zippedFiles(files) });
  });
}
