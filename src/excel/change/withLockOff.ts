import type { UndoStep } from "../../sheets/book/undoStep";
import type { ChangeLog } from "./changeLog";

/** A sheet whose name and protection have been read. */
export type Lockable = Pick<Excel.Worksheet, "name" | "protection">;

/** Options as Excel takes them: some versions tell those that they do not know as null, and refuse to be given that. */
const known = (options: Excel.WorksheetProtectionOptions): KnownOptions =>
  Object.fromEntries(Object.entries(options).filter(([, option]) => option !== null));

type KnownOptions = Extract<UndoStep, { kind: "unprotected" }>["options"];

/**
 * Takes the lock off a sheet, if there is one, and puts the same one on again after `write`. `begin` notes the way back before that,
 * where a note goes into the same request.
 */
export async function withLockOff(
  log: ChangeLog,
  { name, protection }: Lockable,
  write: () => Promise<void> | void,
  begin: () => Promise<void> | void = () => undefined,
): Promise<void> {
  if (!protection.protected) {
    await write();
    return;
  }
  const options = known(protection.options);
  await log.write([{ kind: "unprotected", sheet: name, options }], async () => {
    await begin();
    protection.unprotect();
    await write();
    protection.protect(options);
  });
}
