import type { MeasuredPerson } from "../../domain/engine/whatIf";
import type { Inputs } from "../../domain/inputs/inputs";
import type { Scheme } from "../../domain/scheme/scheme";

/** The policy that is tried, and what each person is measured by. */
export interface TriedPolicy {
  scheme: Scheme;
  inputsOf: (person: Pick<MeasuredPerson, "number" | "name">) => Inputs | undefined;
}
