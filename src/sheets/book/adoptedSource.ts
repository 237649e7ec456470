import * as z from "zod";
import { Mapping } from "./mapping";

/** The table of people's own that a period is evaluated in, and what no column of it tells. */
export const AdoptedSource = z.strictObject({
  /** With the figures of the department. */
  mapping: Mapping,
  /** What somebody said of everybody: inputs of people by id. */
  everybody: z.record(z.string(), z.boolean()).optional(),
  /** Headings of columns that the add-in put beside the table for results. */
  made: z.array(z.string()).optional(),
});
export type AdoptedSource = z.infer<typeof AdoptedSource>;
