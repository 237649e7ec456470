import type { Consequence } from "../consequences/consequence";
import { freeId, withInputsLeft } from "./editScheme";
import type { LocalText } from "../wording/localText";
import type { Band, Scheme } from "../scheme/scheme";
import type { Input } from "../inputs/input";

/** Adds a grade from this total on, paid like the one below it; the first grade of a policy begins at 0. */
export function withGrade(scheme: Scheme, grade: string, from: number): Scheme {
  const below = scheme.bands.filter((band) => band.from < from).at(-1);
  const added: Band = {
    grade,
    from: scheme.bands.length === 0 ? 0 : from,
    pay: below?.pay ?? 0,
    source: "notInSource",
  };
  const at = below === undefined ? 0 : scheme.bands.indexOf(below) + 1;
  return withBands(scheme, [...scheme.bands.slice(0, at), added, ...scheme.bands.slice(at)], scheme.consequences);
}

/**
 * Takes a grade out; its totals belong to the grade below it, and the next one begins at 0 where it was the lowest. An
 * interview with everyone below it is then held with everyone below the grade above; what hung on the grade itself goes,
 * and so do the words that describe it.
 */
export function withoutGrade(scheme: Scheme, index: number): Scheme {
  const gone = scheme.bands[index]?.grade;
  const left = scheme.bands.filter((_, at) => at !== index);
  const bands = left.map((band, at) => (at === 0 && index === 0 ? { ...band, from: 0 } : band));
  const heir = (bands[index] ?? bands.at(-1))?.grade ?? null;
  const consequences = scheme.consequences.flatMap((consequence): Consequence[] => {
    if ("grade" in consequence && consequence.grade === gone) return [];
    return [
      consequence.kind === "interview" && consequence.belowGrade === gone
        ? { ...consequence, belowGrade: heir }
        : consequence,
    ];
  });
  const norms = scheme.norms.filter(({ grade }) => grade === undefined || grade !== gone);
  return withBands({ ...scheme, norms }, bands, consequences);
}

/** Another name for a grade, wherever the policy speaks of it. */
export function withGradeNamed(scheme: Scheme, index: number, grade: string): Scheme {
  const was = scheme.bands[index]?.grade;
  const bands = scheme.bands.map((band, at) => (at === index ? { ...band, grade } : band));
  const consequences = scheme.consequences.map((consequence): Consequence => {
    if ("grade" in consequence && consequence.grade === was) return { ...consequence, grade };
    return consequence.kind === "interview" && consequence.belowGrade === was
      ? { ...consequence, belowGrade: grade }
      : consequence;
  });
  const norms = scheme.norms.map((norm) =>
    norm.grade !== undefined && norm.grade === was ? { ...norm, grade } : norm,
  );
  return withBands({ ...scheme, norms }, bands, consequences);
}

const withBands = (scheme: Scheme, bands: Band[], consequences: Consequence[]): Scheme => ({
  ...scheme,
  bands,
  consequences,
  examples: [],
});

/** How grades are paid; contests and pay slips are no pay by grade and are left alone. */
export const gradePays = ["none", "byGrade", "timesBase"] as const;
export type GradePay = (typeof gradePays)[number];

/** null where something else than the grade decides. */
export const gradePayOf = ({ payout }: Scheme): GradePay | null =>
  gradePays.find((kind) => kind === payout.kind) ?? null;

/** Pays nothing, an amount per grade, or a factor per grade of a base that is typed for each person under this name. */
export function withGradePay(scheme: Scheme, kind: GradePay, base: LocalText): Scheme {
  if (kind !== "timesBase") return withInputsLeft(scheme, { ...scheme, payout: { kind }, examples: [] });
  const id = freeId(scheme, "base");
  const input: Input = {
    id,
    name: base,
    short: base,
    prompt: base,
    source: "notInSource",
    kind: "money",
    of: "person",
    min: 0,
    whenBlank: "missing",
  };
  return { ...scheme, inputs: [...scheme.inputs, input], payout: { kind, base: id }, examples: [] };
}
