import type { ChangeLog } from "./changeLog";

/** A sheet whose name and protection have been read. */
export type Lockable = Pick<Excel.Worksheet, "name" | "protection">;

/** Takes the lock off a sheet, if there is one, and puts the same one on again after `write`. */
export function withLockOff(log: ChangeLog, { name, protection }: Lockable, write: () => void): void {
  if (!protection.protected) {
    write();
    return;
  }
  const { options } = protection;
  log.write([{ kind: "unprotected", sheet: name, options }], () => {
    protection.unprotect();
    write();
    protection.protect(options);
  });
}
