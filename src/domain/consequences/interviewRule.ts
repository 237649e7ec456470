import type { Consequence } from "./consequence";
import type { Interview } from "./interview";

/** Whom the policy wants interviewed; undefined where it asks for nobody. */
export const interviewRule = ({ consequences }: { consequences: readonly Consequence[] }): Interview | undefined =>
  consequences.find((consequence) => consequence.kind === "interview");
