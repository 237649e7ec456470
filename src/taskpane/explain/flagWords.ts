import type { LocalText } from "../../domain/localText";
import type { Scheme } from "../../domain/scheme";

/** The policy's own words for what must be noticed beside a result; an interview due is shown in its own step. */
export const flagWords = (scheme: Scheme, flags: readonly string[]): readonly LocalText[] =>
  scheme.consequences.flatMap((consequence) => {
    if (consequence.kind === "decision" && flags.includes(consequence.flag)) return [consequence.action];
    if (consequence.kind === "boundary" && flags.includes(consequence.flag)) return [consequence.note];
    return [];
  });
