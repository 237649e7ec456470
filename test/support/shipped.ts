import type { Scheme } from "../../src/domain/scheme/scheme";
import { schemeById, schemeIds } from "../../src/schemes";

/** A policy the product ships with. */
export function shipped(id: string): Scheme {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`No scheme ${id}`);
  return scheme;
}

/** All of them, in the order the pane lists them. */
export const allSchemes = (): Scheme[] => schemeIds.map(shipped);
