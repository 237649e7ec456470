import * as z from "zod";

/** What a column of somebody's table is for. */
export const Meaning = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number") }),
  z.strictObject({ kind: z.literal("name") }),
  z.strictObject({ kind: z.literal("input"), id: z.string() }),
  /** Marks of an item; without an id where no policy says which. */
  z.strictObject({ kind: z.literal("mark"), id: z.string().optional() }),
  z.strictObject({ kind: z.literal("result"), id: z.enum(["total", "grade", "pay", "rank"]) }),
  z.strictObject({ kind: z.literal("remark") }),
  z.strictObject({ kind: z.literal("none") }),
]);
export type Meaning = z.infer<typeof Meaning>;

/** A meaning with whether nothing speaks against it. */
export interface Proposal {
  means: Meaning;
  sure: boolean;
}

const none: Meaning = { kind: "none" };

/** Left for the user to say. */
export const undecided: Proposal = { means: none, sure: false };

/** Plainly nothing that is evaluated. */
export const unused: Proposal = { means: none, sure: true };
