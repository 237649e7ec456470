import { exact, settle, type ClaimGroup } from "./claims";
import type { Amounts } from "../inputs/inputs";
import { scoreDeductions } from "./deductions";
import { markClaims } from "./mark";
import type { Part, Parts } from "./method";
import type { Claimed } from "./scored";
import { voidClaims } from "./voids";

/** The sum of the parts; a void empties the item and leaves the parts' own lines as they were marked. */
export function scoreParts(method: Parts, full: number, amounts: Amounts): Claimed {
  const parts = method.parts.map((part) => ({ part, claims: partClaims(part, amounts) }));
  const empties = voidClaims(method.voids, full, amounts);
  return {
    claims: { room: full, members: [...empties, ...parts.map(({ claims }) => claims)] },
    tier: null,
    parts: parts.map(({ part, claims }) => ({
      id: part.id,
      kind: "points",
      value: exact(part.full - settle(claims).taken),
    })),
  };
}

function partClaims(part: Part, amounts: Amounts): ClaimGroup {
  switch (part.method.kind) {
    case "mark":
      return markClaims(part.method, part.id, part.full, amounts);
    case "deductions":
      return scoreDeductions(part.method, part.full, amounts).claims;
  }
}
