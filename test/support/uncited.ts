import type { Scheme } from "../../src/domain/scheme/scheme";

/** Clauses of a source that the policy nowhere names as where something comes from. */
export function uncited(scheme: Scheme, document: string, clauses: readonly number[]): string[] {
  const cited = new Set(sources(scheme));
  return clauses.map((clause) => `${document}-${String(clause).padStart(2, "0")}`).filter((id) => !cited.has(id));
}

/** Every clause cited anywhere in a policy. */
export function sources(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "source" && typeof value === "string" ? [value] : sources(value),
  );
}
