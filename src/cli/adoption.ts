import type { Scheme } from "../domain/scheme/scheme";
import type { SheetGrid } from "../sheets/kit/grid";
import { findAreas } from "../sheets/adopt/findAreas";
import { findAgain, type FoundMapping, type MappingFault } from "../sheets/adopt/findAgain";
import { draftScheme, type DraftedPolicy } from "../sheets/adopt/draftScheme";
import { proposedMapping } from "../sheets/adopt/proposedMapping";
import { theirFormulas } from "../sheets/adopt/theirFormulas";
import type { Mapping } from "../sheets/book/mapping";
import type { Adoption } from "../sheets/adoptedPeriod";
import { type ComparedTable, comparedTable } from "../sheets/comparedTable";
import { findingShown, fitShown, policyShown, resultsShown, shadowShown, type ShownShadow } from "./adoptedFigures";
import { areaShown } from "./areaShown";

/** What is asked of a workbook. */
export interface AdoptRequest {
  grids: readonly SheetGrid[];
  /** null where their own headings and formulas are to say it. */
  scheme: Scheme | null;
  period: string | null;
  mapping: Mapping | null;
  /** An ISO day. */
  today: string;
}

/** Everything that is found in a workbook; with a mapping its findings and results too, or why it does not fit. */
export function adoption(request: AdoptRequest): object | MappingFault {
  const { grids, scheme, period, mapping } = request;
  const areas = findAreas(grids, period);
  const shown = { areas: areas.map((area) => areaShown(area, scheme)), ...fitShown(areas[0], scheme) };
  if (mapping !== null) {
    const parts = findAgain(mapping, grids, period);
    return "code" in parts ? parts : { ...shown, ...figures(request, parts, mapping) };
  }
  const [first] = areas;
  const proposed = first === undefined ? null : proposedMapping(first, scheme);
  return proposed === null ? shown : { ...shown, ...shadowFigures(request, [proposed]) };
}

/** What their own formulas and headings make of a policy, and everybody's results beside it. */
function shadowFigures(request: AdoptRequest, parts: readonly FoundMapping[]): object {
  const judged = judgedBy(request, parts);
  if (judged === null) return {};
  const shadow = shadowShown(comparedBy(request, judged, {}));
  return judged.draft !== null && isNothingLike(shadow) ? {} : { ...policyShown(judged.draft), shadow };
}

/** Totals that no marks of the sheet explain are made of something else: no policy can be drafted from them. */
function isNothingLike(shadow: readonly ShownShadow[]): boolean {
  const totals = shadow.filter(({ result }) => result === "total");
  return totals.length > 0 && totals.every(({ causes }) => causes.some(({ code }) => code === "unexplained"));
}

interface Judged {
  scheme: Scheme;
  parts: readonly FoundMapping[];
  draft: DraftedPolicy | null;
}

/** By the policy asked for, else by a draft of their own. */
function judgedBy({ scheme, grids }: AdoptRequest, parts: readonly FoundMapping[]): Judged | null {
  const [first] = parts;
  if (scheme !== null) return { scheme, parts, draft: null };
  if (first === undefined) return null;
  const draft = draftScheme(first.area, first.columns, theirFormulas(grids, first.area.view.isTurned));
  if (draft === null) return null;
  return { scheme: draft.scheme, parts: parts.map((part) => ({ ...part, columns: draft.columns })), draft };
}

function comparedBy(
  { grids, period, today }: AdoptRequest,
  { scheme, parts }: Judged,
  department: Adoption["department"],
): ComparedTable {
  const month = period ?? knownMonth(parts) ?? today.slice(0, 7);
  return comparedTable({ grids, parts, scheme, month, language: "zh-CN", department }, today);
}

function figures(request: AdoptRequest, parts: readonly FoundMapping[], mapping: Mapping): object {
  const judged = judgedBy(request, parts);
  const unfit = { missing: missingIn(parts), added: parts.flatMap(({ added }) => added) };
  if (judged === null) return unfit;
  const compared = comparedBy(
    { ...request, period: request.period ?? mapping.period ?? null },
    judged,
    mapping.department ?? {},
  );
  const { adopted } = compared;
  return {
    ...unfit,
    ...policyShown(judged.draft),
    notGiven: adopted.notGiven,
    findings: adopted.period.findings.map(findingShown),
    results: resultsShown(adopted),
    shadow: shadowShown(compared),
  };
}

const missingIn = (parts: readonly FoundMapping[]): string[] =>
  parts.flatMap(({ missing }) => missing.map(({ mapped }) => mapped.heading));

const knownMonth = (parts: readonly FoundMapping[]): string | null =>
  parts.map(({ area }) => area.month).find((month) => month?.startsWith("2") === true) ?? null;
