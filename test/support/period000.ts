import type { ItemResult } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { schemeById } from "../../src/schemes";
import cases from "../cases/000.json";
import { graded, type Graded } from "./graded";

function shipped(id: string): Scheme {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`No scheme ${id}`);
  return scheme;
}

export const scheme000 = shipped("000");

/** A month of full marks, with only what a test is about changed. */
export const periodWith = (changes: Inputs = {}): Inputs => ({ ...cases.month, ...changes });

export function evaluated(changes: Inputs = {}, scheme: Scheme = scheme000): Graded {
  const result = evaluate(scheme, periodWith(changes));
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`);
  return graded(result.value);
}

export function itemOf(evaluation: Pick<Graded, "items">, id: string): ItemResult {
  const item = evaluation.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return item;
}
