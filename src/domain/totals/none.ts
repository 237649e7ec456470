import * as z from "zod";
import { Source } from "../wording/source";
import type { TotalHome } from "./home";
import { groupSum } from "./stretched";

/** The source adds nothing up. */
export const NoTotal = z.strictObject({ kind: z.literal("none"), source: Source.optional() });
export type NoTotal = z.infer<typeof NoTotal>;

export const none: TotalHome<NoTotal> = {
  highest: () => 100,
  bonds: () => [],
  group: groupSum,
  sums: () => ({ raw: null, weighted: null }),
};
