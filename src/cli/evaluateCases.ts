import * as z from "zod";
import { settledData } from "../domain/figures/typed";
import { caseReader } from "./cases";
import { CaseRefusal } from "./cases/caseReader";

const Case = z.object({ id: z.string(), scheme: z.string(), inputs: z.record(z.string(), z.unknown()) });
type Case = z.infer<typeof Case>;

/** What became of one case: the result in the shape of its scheme, or a CaseError. */
interface CaseOutcome {
  id: string;
  result: object;
}

/** Evaluates every case by itself: one that is malformed or unknown gets its error and the others go on. */
export const evaluateCases = (cases: readonly unknown[]): CaseOutcome[] =>
  cases.map((json, index) => {
    const parsed = Case.safeParse(json);
    if (parsed.success) return { id: parsed.data.id, result: resultOf(parsed.data) };
    const expected = "expected { id: text, scheme: text, inputs: object }";
    return { id: idOf(json, index), result: { error: "E_CASE", field: fieldOf(parsed.error), message: expected } };
  });

function resultOf({ scheme, inputs }: Case): object {
  const read = caseReader(scheme);
  if (read === undefined) return { error: "E_SCHEME", field: "scheme", message: `no scheme "${scheme}"` };
  try {
    return read(settledData(inputs) as Case["inputs"]);
  } catch (error) {
    if (error instanceof CaseRefusal) return error.why;
    throw error;
  }
}

const idOf = (json: unknown, index: number): string => {
  const named = z.object({ id: z.string() }).safeParse(json);
  return named.success ? named.data.id : `#${index + 1}`;
};

const fieldOf = (error: z.ZodError): string => error.issues[0]?.path.join(".") ?? "";
