import * as z from "zod";

/** A requirement id of the source register such as R000-11, or the mark for a number we had to choose. */
export const Source = z.union([z.string().regex(/^[RA]\d{3}-\d+[a-z]?$/), z.literal("notInSource")]);
export type Source = z.infer<typeof Source>;
