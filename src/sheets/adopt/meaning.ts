import type { Meaning } from "../book/mapping";

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
