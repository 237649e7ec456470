import * as z from "zod";

/** "2026-10" */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** "2026-10-31" */
export const Day = z.iso.date();
