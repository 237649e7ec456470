import * as z from "zod";
import { Month } from "../../domain/time/month";

export const ResultId = z.enum(["total", "grade", "pay", "rank"]);
export type ResultId = z.infer<typeof ResultId>;

/** What a column of somebody's table is for. */
export const Meaning = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number") }),
  z.strictObject({ kind: z.literal("name") }),
  z.strictObject({ kind: z.literal("input"), id: z.string() }),
  /** Marks of an item; without an id where no policy says which. */
  z.strictObject({ kind: z.literal("mark"), id: z.string().optional() }),
  z.strictObject({ kind: z.literal("result"), id: ResultId }),
  z.strictObject({ kind: z.literal("remark") }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type Meaning = z.infer<typeof Meaning>;

/** A column by the words over it, so that it is found wherever it stands. */
const MappedColumn = z.object({
  /** With its groups: "服务质量 › 通话质量(20)". */
  heading: z.string().min(1),
  means: Meaning,
  /** What words in it stand for: 优 is 20. */
  words: z.record(z.string(), z.number()).optional(),
});
export type MappedColumn = z.infer<typeof MappedColumn>;

/**
 * What the columns of somebody's own table mean. Where it was is told as well, for the case that several tables have these
 * headings. What the command line prints of an area is a mapping.
 */
export const Mapping = z.object({
  sheet: z.string(),
  columns: z.array(MappedColumn).min(1),
  /** The month it is read for, where several stand in it. */
  period: Month.optional(),
  /** Figures of the whole department, which no row of a person can tell. */
  department: z.record(z.string(), z.union([z.number(), z.boolean()])).optional(),
});
export type Mapping = z.infer<typeof Mapping>;
