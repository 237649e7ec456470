import * as z from "zod";
import { amountIn, type Inputs } from "../inputs/inputs";
import { type Claim, withoutNoise } from "./claims";
import type { MethodHome } from "./home";
import { newInput } from "./newInput";
import type { Claimed } from "./scored";

/** A mark that a person gives, between 0 and the full marks. */
export const Mark = z.strictObject({ kind: z.literal("mark"), input: z.string() });
export type Mark = z.infer<typeof Mark>;

/** What a mark leaves of the full marks of the part or item it is given for. */
export interface MarkReason {
  kind: "mark";
  part: string;
  mark: number;
  full: number;
  due: number;
  lost: number;
}

export const mark = {
  score: scoreMark,
  reads: ({ input }, path) => [{ path: `${path}.input`, id: input }],
  levers: ({ input }) => [{ inputs: [input], best: "more" }],
  names: () => [],
  order: () => [],
  worth: () => [],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: () => [],
  lists: () => [],
  recipes: {
    mark: {
      asksBetter: false,
      begin: (id, { name, full }) => ({
        method: { kind: "mark", input: id },
        inputs: [newInput(id, name, { kind: "mark", max: full, whenBlank: "missing" })],
      }),
    },
  },
} satisfies MethodHome<Mark, MarkReason>;

/** The item earns the mark itself. */
function scoreMark({ input }: Mark, { id: part, full }: { id: string; full: number }) {
  return (inputs: Inputs): Claimed<MarkReason> => {
    const given = amountIn(inputs, input);
    const due = withoutNoise(full - given);
    const claim: Claim<MarkReason> = { due, reason: { kind: "mark", part, mark: given, full, due, lost: 0 } };
    return { kind: "claimed", claims: { room: full, members: [claim] }, tier: null, parts: [] };
  };
}
