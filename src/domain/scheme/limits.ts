import type { Input, Item, Scheme } from "./scheme";

/** Smallest and largest value of an input. A mark goes up to the full marks it is given for, also after HR changed them. */
export const limitsOf = (scheme: Scheme, input: Input): { min: number; max: number } => ({
  min: input.min ?? 0,
  max: fullMarksFor(scheme, input) ?? input.max ?? Number.MAX_SAFE_INTEGER,
});

function fullMarksFor(scheme: Scheme, input: Input): number | null {
  if (input.kind !== "mark") return null;
  return scheme.items.flatMap(marked).find((mark) => mark.input === input.id)?.full ?? null;
}

/** The marks an item is made of, each with the full marks of what it is given for: the item itself or one of its parts. */
const marked = ({ full, method }: Pick<Item, "full" | "method">): { input: string; full: number }[] => {
  if ("parts" in method) return method.parts.flatMap(marked);
  return method.kind === "mark" ? [{ input: method.input, full }] : [];
};
