import type { Result } from "../domain/issue/result";
import { chineseCalendar } from "../domain/time/chineseCalendar";
import { failed, ok } from "../domain/outcome/outcome";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { type Returned, returnedOf } from "../sheets/travel/returned";
import type { Scheme } from "../domain/scheme/scheme";
import { allSchemes, schemeById } from "../schemes";
import { readingPeriod } from "../sheets/readPeriod";
import type { OtherFile } from "./actions";
import { unhurried, unlessStopped, type Waiting } from "./unhurried";

const nobody: Waiting = { progress: () => undefined, stop: new AbortController().signal };

/** Two thirds of the time go into reading a file, the rest into judging what was read. */
const read = 2 / 3;
const part =
  (from: number, share: number) =>
  ({ progress, stop }: Waiting): Waiting => ({ progress: (done, total) => progress(from + share * done, total), stop });
const reading = part(0, read);
const judging = part(read, 1 - read);

/** The policies that a file may be recognized by where it no longer remembers its own. */
const knownSchemes = (known: Scheme | undefined): readonly Scheme[] =>
  known === undefined || schemeById(known.id) ? allSchemes() : [known, ...allSchemes()];

interface Read {
  raw: RawPeriod;
  evaluated: EvaluatedPeriod;
}

/**
 * Reads the period of another workbook from its file. What reads files arrives when the first one is chosen. `known` is the policy
 * of the open workbook, which may be one's own.
 */
export async function readOtherPeriod(
  file: OtherFile,
  today: string,
  waiting: Waiting = nobody,
  known?: Scheme,
): Promise<Result<EvaluatedPeriod>> {
  const read = await readBoth(file, today, { waiting, known });
  return read.ok ? ok(read.value.evaluated) : read;
}

/** What came back in a file that was sent out, as far as it is compared. */
export async function readReturned(
  file: OtherFile,
  today: string,
  waiting: Waiting,
  known: Scheme,
): Promise<Result<Returned>> {
  const read = await readBoth(file, today, { waiting, known });
  return read.ok ? ok(returnedOf(file.name, read.value.raw, read.value.evaluated)) : read;
}

async function readBoth(
  file: OtherFile,
  today: string,
  { waiting, known }: { waiting: Waiting; known: Scheme | undefined },
): Promise<Result<Read>> {
  const { readWorkbookFile, tooLargeFile } = await import("../xlsx/readWorkbookFile");
  const refused = tooLargeFile(file.size);
  if (refused) return failed(refused);
  const bytes = await unlessStopped(bytesOf(file), waiting.stop);
  if (bytes?.ok === false) return bytes;
  const raw =
    bytes &&
    (await unhurried(
      readWorkbookFile(bytes.value, () => knownSchemes(known)),
      reading(waiting),
    ));
  if (raw === null) return failed({ code: "readingStopped" });
  if (!raw.ok) return raw;
  const evaluated = await unhurried(readingPeriod(raw.value, today, chineseCalendar), judging(waiting));
  return evaluated === null ? failed({ code: "readingStopped" }) : ok({ raw: raw.value, evaluated });
}

/** A file may be gone, or held by another program, by the time it is read. */
async function bytesOf(file: OtherFile): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return failed({ code: "fileNotReadable", reason: error.message });
    throw error;
  }
}
