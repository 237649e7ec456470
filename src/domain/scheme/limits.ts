import type { Item, Scheme } from "./scheme";
import type { Input } from "../inputs/input";

/** A mark somebody gives, with the full marks of the item or part it is given for and where these stand in the policy. */
interface MarkPlace {
  input: string;
  full: number;
  path: string;
}

/** Every mark of a policy. */
export const marksIn = ({ items }: Pick<Scheme, "items">): MarkPlace[] =>
  items.flatMap((item, index) => marked(item, `items.${index}`));

function marked({ full, method }: Pick<Item, "full" | "method">, path: string): MarkPlace[] {
  if ("parts" in method) return method.parts.flatMap((part, index) => marked(part, `${path}.method.parts.${index}`));
  return method.kind === "mark" ? [{ input: method.input, full, path: `${path}.full` }] : [];
}

/** Smallest and largest value of an input. A mark goes up to the full marks it is given for, also after HR changed them. */
export const limitsOf = (scheme: Scheme, input: Input): { min: number; max: number } => ({
  min: input.min ?? 0,
  max: fullMarksFor(scheme, input) ?? input.max ?? Number.MAX_SAFE_INTEGER,
});

function fullMarksFor(scheme: Scheme, input: Input): number | null {
  if (input.kind !== "mark") return null;
  return marksIn(scheme).find((mark) => mark.input === input.id)?.full ?? null;
}
