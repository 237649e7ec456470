import type { Consequence, Scheme } from "../../domain/scheme";

export type InterviewRule = Extract<Consequence, { kind: "interview" }>;

/** Whom the policy wants interviewed; undefined where it asks for nobody. */
export const interviewRule = ({ consequences }: Scheme): InterviewRule | undefined =>
  consequences.find((consequence) => consequence.kind === "interview");
