import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { readPeriod } from "../sheets/readPeriod";
import type { OtherFile } from "./actions";
import { unhurried, unlessStopped, type Waiting } from "./unhurried";

const nobody: Waiting = { progress: () => undefined, stop: new AbortController().signal };

/** Reads the period of another workbook from its file. What reads files arrives when the first one is chosen. */
export async function readOtherPeriod(
  file: OtherFile,
  today: string,
  waiting: Waiting = nobody,
): Promise<Result<EvaluatedPeriod>> {
  const { readWorkbookFile, tooLargeFile } = await import("../xlsx/readWorkbookFile");
  const refused = tooLargeFile(file.size);
  if (refused) return failed(refused);
  const bytes = await unlessStopped(bytesOf(file), waiting.stop);
  if (bytes?.ok === false) return bytes;
  const raw = bytes && (await unhurried(readWorkbookFile(bytes.value), waiting));
  if (raw === null) return failed({ code: "readingStopped" });
  return raw.ok ? ok(readPeriod(raw.value, today)) : raw;
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
