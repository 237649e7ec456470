import type { Evaluation } from "../../domain/engine/evaluation";
import type { Inputs } from "../../domain/inputs/inputs";
import { evaluate } from "../../domain/engine/evaluate";
import type { Scheme } from "../../domain/scheme/scheme";
import { schemeById } from "../../schemes";
import { caseError } from "../caseError";
import { caseResult } from "../caseResult";
import { CaseRefusal, type CaseReader, type Given } from "./caseReader";
import { onlyFields } from "./fields";

interface Reading {
  /** The field of the file that an input was read from, where the names differ: "k2" of "k2_superior". */
  fieldOf?: (input: string) => string;
  /** Inputs that a case may leave blank; any other blank is missing, as nobody has confirmed that it means none. */
  mayBeBlank?: readonly string[];
}

/** A policy the product ships with; asking for another is a mistake of ours. */
export function shipped(id: string): Scheme {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`No scheme ${id}`);
  return scheme;
}

/** A case whose fields are the policy's inputs, shown in the usual shape. */
export const flatCase =
  (id: string): CaseReader =>
  (given) => {
    const scheme = shipped(id);
    onlyFields(
      given,
      scheme.inputs.map((input) => input.id),
    );
    return caseResult(evaluateFlat(scheme, given));
  };

/** Evaluates values by input id; the refusal names the file's own field. */
export function evaluateFlat(scheme: Scheme, values: Given, reading: Reading = {}): Evaluation {
  const { fieldOf = (input: string) => input, mayBeBlank = [] } = reading;
  const entries = Object.entries(values);
  const wrongType = new Set(entries.filter(([, value]) => !isInput(value)).map(([key]) => key));
  const inputs: Inputs = Object.fromEntries(entries.map(([key, value]) => [key, isInput(value) ? value : null]));
  const result = evaluate(strict(scheme, mayBeBlank, wrongType), inputs);
  if (result.ok) return result.value;
  const why = caseError(result.issues[0], wrongType);
  throw new CaseRefusal({ ...why, field: fieldOf(why.field) });
}

/** What is neither a number, yes/no nor blank was read as blank above and must not pass as one. */
const strict = (scheme: Scheme, mayBeBlank: readonly string[], wrongType: ReadonlySet<string>): Scheme => ({
  ...scheme,
  inputs: scheme.inputs.map((input) =>
    mayBeBlank.includes(input.id) && !wrongType.has(input.id) ? input : { ...input, whenBlank: "missing" },
  ),
});

const isInput = (value: unknown): value is number | boolean | null =>
  value === null || typeof value === "number" || typeof value === "boolean";
