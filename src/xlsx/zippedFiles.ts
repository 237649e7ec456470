import { zipSync } from "fflate";

/** Without a zone, so that it is the same day everywhere. */
const mtime = "2026-01-01T00:00:00";

/** Files by their names as one ZIP; workbooks are deflated already. */
export const zippedFiles = (files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime });
