import { freeId, withInputsLeft } from "./editScheme";
import type { LocalText } from "../wording/localText";
import type { Scheme } from "../scheme/scheme";
import type { Input } from "../inputs/input";
import type { Line } from "../totals/lines";

/** A line below the items that counts something: so many points for each time. */
export function withLine(scheme: Scheme, name: LocalText, effect: "add" | "deduct"): Scheme {
  const id = freeId(scheme, "line");
  const input: Input = {
    id: `${id}_count`,
    name,
    short: name,
    prompt: name,
    source: "notInSource",
    kind: "count",
    of: "person",
    min: 0,
    whenBlank: "zero",
  };
  const term = { kind: "times", input: input.id, points: 1, source: "notInSource" } as const;
  const line: Line = { id, name, effect, terms: [term], source: "notInSource" };
  return { ...scheme, inputs: [...scheme.inputs, input], lines: [...scheme.lines, line], examples: [] };
}

/** Takes a line out, and what repeats it in other lines. */
export function withoutLine(scheme: Scheme, lineId: string): Scheme {
  const lines = scheme.lines
    .filter(({ id }) => id !== lineId)
    .map((line) => ({ ...line, terms: line.terms.filter((term) => term.kind !== "line" || term.line !== lineId) }))
    .filter(({ terms }) => terms.length > 0);
  return withInputsLeft(scheme, { ...scheme, lines });
}
