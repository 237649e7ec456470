import * as z from "zod";
import type { Inputs } from "../domain/evaluation";
import { evaluate } from "../domain/evaluate";
import type { Scheme } from "../domain/scheme";
import { schemeById } from "../schemes";
import { caseError, type CaseError } from "./caseError";
import { caseResult, type CaseResult } from "./caseResult";

const Case = z.object({ id: z.string(), scheme: z.string(), inputs: z.record(z.string(), z.unknown()) });
type Case = z.infer<typeof Case>;

export interface Outcome {
  id: string;
  result: CaseResult | CaseError;
}

/** Evaluates every case by itself: one that is malformed or unknown gets its error and the others go on. */
export const evaluateCases = (cases: readonly unknown[]): Outcome[] =>
  cases.map((json, index) => {
    const parsed = Case.safeParse(json);
    if (parsed.success) return { id: parsed.data.id, result: resultOf(parsed.data) };
    const expected = "expected { id: text, scheme: text, inputs: object }";
    return { id: idOf(json, index), result: { error: "E_CASE", field: fieldOf(parsed.error), message: expected } };
  });

function resultOf({ scheme: id, inputs }: Case): CaseResult | CaseError {
  const scheme = schemeById(id);
  if (scheme === undefined) return { error: "E_SCHEME", field: "scheme", message: `no scheme "${id}"` };
  const unknown = Object.keys(inputs).find((key) => scheme.inputs.every((input) => input.id !== key));
  if (unknown !== undefined) return { error: "E_UNKNOWN", field: unknown, message: `scheme "${id}" has no such input` };
  return evaluated(strict(scheme), inputs);
}

function evaluated(scheme: Scheme, given: Readonly<Record<string, unknown>>): CaseResult | CaseError {
  const entries = Object.entries(given);
  const wrongType = new Set(entries.filter(([, value]) => !isInput(value)).map(([key]) => key));
  const inputs: Inputs = Object.fromEntries(entries.map(([key, value]) => [key, isInput(value) ? value : null]));
  const result = evaluate(scheme, inputs);
  return result.ok ? caseResult(result.value) : caseError(result.issues[0], wrongType);
}

/** Nobody has confirmed that a blank count in a file means none, so every blank is missing here. */
const strict = (scheme: Scheme): Scheme => ({
  ...scheme,
  inputs: scheme.inputs.map((input) => ({ ...input, whenBlank: "missing" })),
});

const isInput = (value: unknown): value is number | boolean | null =>
  value === null || typeof value === "number" || typeof value === "boolean";

const idOf = (json: unknown, index: number): string => {
  const named = z.object({ id: z.string() }).safeParse(json);
  return named.success ? named.data.id : `#${index + 1}`;
};

const fieldOf = (error: z.ZodError): string => error.issues[0]?.path.join(".") ?? "";
