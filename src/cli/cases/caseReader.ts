import type { CaseError } from "../caseError";

/** The inputs of a case as its file writes them. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads the inputs of one kind of case and gives the result in the shape that kind has; throws a Refusal for bad ones. */
export type CaseReader = (given: Given) => object;

/** Why one case has no result. Thrown wherever the reading stops, caught once, so that the other cases go on. */
export class CaseRefusal extends Error {
  constructor(readonly why: CaseError) {
    super(`${why.error} ${why.field}`);
  }
}

/** Stops reading the case. */
export function refuseCase(error: CaseError["error"], field: string, message?: string): never {
  throw new CaseRefusal(message === undefined ? { error, field } : { error, field, message });
}
