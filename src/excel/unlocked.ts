import type { Journal } from "./journal";

/** Loads what `unlocked` must know; protect and unprotect fail on a sheet that is already in that state. */
export const askProtection = (sheet: Excel.Worksheet): Excel.WorksheetProtection =>
  sheet.protection.load("protected,options");

/** Writes to locked cells: takes the lock off if there is one and puts the same one on again. */
export function unlocked(
  sheet: { name: string; protection: Excel.WorksheetProtection },
  journal: Journal,
  write: () => void,
): void {
  const { protection } = sheet;
  if (!protection.protected) {
    write();
    return;
  }
  const { options } = protection;
  journal.push({ kind: "unprotected", sheet: sheet.name, options });
  protection.unprotect();
  write();
  protection.protect(options);
}
