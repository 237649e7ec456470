import type { Language } from "../../src/domain/wording/localText";
import type { Found } from "./found";

/** What a step works with. */
export interface Trial {
  policy: string;
  language: Language;
  /** Differences of the step under way. */
  found: Found[];
}

/** One thing that a user does, and how it is seen to have come out as the rules say. */
export interface Step {
  title: string;
  /** Without it, nothing after it can be tried. */
  isNeeded?: true;
  /** Says why there was nothing to try, if so. */
  act: (trial: Trial) => Promise<string | undefined>;
}
