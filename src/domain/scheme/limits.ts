import type { Input, Item, Scheme } from "./scheme";

/** Smallest and largest value of an input. A mark goes up to the full marks it is given for, also after HR changed them. */
export const limitsOf = (scheme: Scheme, input: Input): { min: number; max: number } => ({
  min: input.min ?? 0,
  max: fullMarksFor(scheme, input) ?? input.max ?? Number.MAX_SAFE_INTEGER,
});

function fullMarksFor(scheme: Scheme, input: Input): number | null {
  if (input.kind !== "mark") return null;
  const marked = scheme.items.flatMap(markedLines).find((line) => line.input === input.id);
  return marked?.full ?? null;
}

function markedLines({ full, method }: Item): { input: string; full: number }[] {
  switch (method.kind) {
    case "mark":
      return [{ input: method.input, full }];
    case "parts":
      return method.parts.flatMap((part) =>
        part.method.kind === "mark" ? [{ input: part.method.input, full: part.full }] : [],
      );
    case "deductions":
    case "teamTier":
    case "linear":
    case "slope":
    case "steps":
    case "value":
    case "rank":
      return [];
  }
}
