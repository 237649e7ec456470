import type { Language } from "../domain/wording/localText";
import { files } from "./files";

/** Every text of a shipped policy in a language, in the order of its file: names, clauses, rules, readings. */
export const wordingOf = (id: string, language: Language): string[] => textsIn(files.get(id), language);

function textsIn(data: unknown, language: Language): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" ? (name === language ? [value] : []) : textsIn(value, language),
  );
}
