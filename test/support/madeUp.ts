import { parseScheme } from "../../src/domain/parse/parseScheme";
import type { Scheme } from "../../src/domain/scheme/scheme";
import file from "../cases/madeUp.scheme.json";

/** A policy of nobody's, with methods put together as in no system of the sources: one JSON file and nothing else. */
export function madeUpScheme(): Scheme {
  const parsed = parseScheme(file);
  if (!parsed.ok) throw new Error(`Refused: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
