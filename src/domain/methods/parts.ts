import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { stretchedTo } from "../figures/shares";
import { sumOf } from "../figures/sum";
import type { Inputs } from "../inputs/inputs";
import type { NumberAt } from "../places/policyNumbers";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import { type ClaimGroup, withoutNoise, settleClaims } from "./claims";
import { Deductions, deductions, type DeductionsReason, type RuleList } from "./deductions";
import type { FullMarks, MethodHome } from "./home";
import { Mark, mark, type MarkReason } from "./mark";
import type { Claimed, PartResult } from "./scored";
import { Void, voidClaims, voidLevers, voidReads } from "./voids";

/** A share of an item's full marks with a method of its own. */
export const Part = z.strictObject({
  id: z.string(),
  name: LocalText,
  full: notNegative,
  source: Source,
  method: z.discriminatedUnion("kind", [Mark, Deductions]),
});
export type Part = z.infer<typeof Part>;

/** Adds up its parts; a void empties the whole item. */
export const Parts = z.strictObject({
  kind: z.literal("parts"),
  parts: z.array(Part).min(1),
  /** Lines that are only remarked upon and carry no marks. */
  remarks: z.array(z.strictObject({ id: z.string(), name: LocalText, input: z.string(), source: Source })),
  voids: z.array(Void),
});
export type Parts = z.infer<typeof Parts>;

type PartsReason = MarkReason | DeductionsReason;

/** A part's points are claimed, so that a void of the whole item can come before them. */
type PartHome<M = Part["method"]> = Omit<MethodHome<M, PartsReason, RuleList>, "score"> & {
  score: (method: M, worth: { id: string; full: number }) => (inputs: Inputs) => Claimed<PartsReason>;
};
const partHomes: { [K in Part["method"]["kind"]]: PartHome<Extract<Part["method"], { kind: K }>> } = {
  mark,
  deductions,
};
const homeOf = ({ method }: Part): PartHome => partHomes[method.kind] as PartHome;

interface PlacedPart {
  home: PartHome;
  part: Part;
  /** Place of the part's own method. */
  at: string;
  full: FullMarks;
}

const placed = ({ parts }: Parts, path: string): PlacedPart[] =>
  parts.map((part, index) => {
    const at = `${path}.parts.${index}`;
    return { home: homeOf(part), part, at: `${at}.method`, full: { full: part.full, path: `${at}.full` } };
  });

export const parts = {
  score: scoreParts,
  reads: (method, path) => [
    ...placed(method, path).flatMap(({ home, part, at }) => home.reads(part.method, at)),
    ...method.remarks.map((remark, index) => ({ path: `${path}.remarks.${index}.input`, id: remark.input })),
    ...voidReads(method.voids, `${path}.voids`),
  ],
  levers: ({ parts: all, voids }) => [...all.flatMap((part) => homeOf(part).levers(part.method)), ...voidLevers(voids)],
  names: (method, path) => [
    { path: `${path}.parts`, field: "id", names: method.parts.map(({ id }) => id) },
    ...placed(method, path).flatMap(({ home, part, at }) => home.names(part.method, at)),
  ],
  order: (method, path) => placed(method, path).flatMap(({ home, part, at }) => home.order(part.method, at)),
  worth: (method, path, full) => [
    {
      check: { kind: "sum", of: method.parts.map((_, index) => `${path}.parts.${index}.full`), to: full.path },
      issue: {
        code: "partsNotFull",
        path: `${path}.parts`,
        sum: sumOf(method.parts, (part) => part.full),
        full: full.full,
      },
      fix: () => stretched(method, path, full.full),
    },
    ...placed(method, path).flatMap((one) => one.home.worth(one.part.method, one.at, one.full)),
  ],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: (method, path, { now }) => stretched(method, path, now),
  lists: (method, path) => placed(method, path).flatMap(({ home, part, at }) => home.lists(part.method, at, part.name)),
  recipes: {},
} satisfies MethodHome<Parts, PartsReason, RuleList>;

/** The sum of the parts; a void empties the item and leaves the parts' own lines as they were marked. */
function scoreParts(method: Parts, { full }: { full: number }): (inputs: Inputs) => Claimed<PartsReason> {
  const all = method.parts.map((part) => ({
    id: part.id,
    full: part.full,
    score: homeOf(part).score(part.method, part),
  }));
  return (inputs) => {
    const members: ClaimGroup<PartsReason>["members"][number][] = voidClaims(method.voids, full, inputs);
    const parts = all.map(({ id, full: own, score }): PartResult => {
      const { claims } = score(inputs);
      members.push(claims);
      return { id, kind: "points", value: withoutNoise(own - settleClaims(claims).taken) };
    });
    return { kind: "claimed", claims: { room: full, members }, tier: null, parts };
  };
}

/** Parts that add up to this, each in proportion to what it was. */
const stretched = (method: Parts, path: string, full: number): NumberAt[] =>
  stretchedTo(
    method.parts.map((part) => part.full),
    full,
  ).map((now, index) => ({ path: `${path}.parts.${index}.full`, now }));
