import type { AdoptedIssue } from "../../domain/issue/adoptedIssue";
import { plainWords } from "../../domain/wording/plainWords";
import type { SheetGrid } from "../kit/grid";
import { type ProposedArea, listAgain } from "./areas";
import { findAreas } from "./findAreas";
import type { MappedColumn, Mapping } from "../book/mapping";
import { isMonth } from "../kit/months";

/** A mapped column where it stands now. */
export interface PlacedMapping {
  mapped: MappedColumn;
  /** Counted from 0, within the area's view. */
  at: number;
}

/** A mapped column that cannot be told from others any more, and how often its heading stands there. */
interface MissedColumn {
  mapped: MappedColumn;
  times: number;
}

/** A mapping as it fits a table. */
export interface FoundMapping {
  area: ProposedArea;
  columns: readonly PlacedMapping[];
  /** Columns in use whose headings are gone, or stand more often than the mapping knows. */
  missing: readonly MissedColumn[];
  /** Headings the mapping does not know. */
  added: readonly string[];
}

/** Why a mapping cannot be used as it is. */
export type MappingFault = Extract<AdoptedIssue, { code: "tableNotFound" | "severalTables" }>;

const isUsed = ({ means }: MappedColumn): boolean => means.kind !== "none";

/** Headings are the same however they are spaced and signed; "(20)" of one item is not "(30)". */
const headingKey = (heading: string): string => plainWords(heading.replace(/›/g, ""));

/** Finds the mapped table among all of a workbook; forms are several, one for each person. */
export function findAgain(
  mapping: Mapping,
  grids: readonly SheetGrid[],
  period: string | null,
): readonly FoundMapping[] | MappingFault {
  const month = period ?? mapping.period ?? null;
  const fits = findAreas(grids, month).map((area) => fitOf(mapping, area));
  const used = mapping.columns.filter(isUsed).length;
  const most = Math.max(0, ...fits.map(({ fitting }) => fitting));
  const best = fits.filter(({ fitting }) => fitting === most && fitting * 2 > used);
  if (best.length === 0) return tableNotFound(mapping, mapping.sheet);
  const chosen = chosenOf(best, mapping, month);
  if (chosen.length === 0) return { code: "severalTables", sheets: best.map(({ found }) => found.area.view.name) };
  return chosen.map(({ found }) => withMappedPeople(found, month));
}

/** People are named by the columns the mapping says, and not by those that look like it. */
export function withMappedPeople(found: FoundMapping, month: string | null): FoundMapping {
  const { area, columns } = found;
  if (area.layout === "printedForm") return found;
  const at = (kind: "name" | "number"): number | null =>
    columns.find(({ mapped }) => mapped.means.kind === kind)?.at ?? null;
  const person = { name: at("name"), number: at("number") };
  if (person.name === null && person.number === null) return found;
  return { ...found, area: listAgain(area, person, month) ?? area };
}

/** What is said where no table has the headings in use. */
export const tableNotFound = ({ columns }: Mapping, sheet: string): MappingFault => ({
  code: "tableNotFound",
  sheet,
  headings: columns.filter(isUsed).map(({ heading }) => heading),
});

interface Fit {
  found: FoundMapping;
  /** Columns in use that were found. */
  fitting: number;
}

/** The one of the month asked for, the one on the sheet of this name, or the only one. */
function chosenOf(best: readonly Fit[], { sheet }: Mapping, month: string | null): readonly Fit[] {
  const ofMonth = best.filter(
    ({ found: { area } }) => month !== null && area.month !== null && isMonth(area.month, month),
  );
  const among = ofMonth.length > 0 ? ofMonth : best;
  const named = among.filter(({ found }) => found.area.view.name === sheet);
  if (among.every(({ found }) => found.area.layout === "printedForm")) return among;
  const [first, ...more] = named.length > 0 ? named : among;
  return first !== undefined && more.length === 0 ? [first] : [];
}

/** Columns that share a heading are told apart by their order, as long as there are as many as there were. */
function fitOf({ columns }: Mapping, area: ProposedArea): Fit {
  const byKey = <T>(all: readonly T[], headingOf: (one: T) => string): Map<string, T[]> => {
    const groups = new Map<string, T[]>();
    for (const one of all)
      groups.set(headingKey(headingOf(one)), [...(groups.get(headingKey(headingOf(one))) ?? []), one]);
    return groups;
  };
  const here = byKey(area.columns, ({ heading }) => heading);
  const wanted = byKey(columns, ({ heading }) => heading);
  const placed: PlacedMapping[] = [];
  const missing: MissedColumn[] = [];
  for (const [key, group] of wanted) {
    const found = here.get(key) ?? [];
    if (found.length === group.length) group.forEach((mapped, nth) => placed.push({ mapped, at: found[nth]?.at ?? 0 }));
    else missing.push(...group.filter(isUsed).map((mapped) => ({ mapped, times: found.length })));
  }
  const added = area.columns.filter(({ heading }) => !wanted.has(headingKey(heading))).map(({ heading }) => heading);
  const fitting = placed.filter(({ mapped }) => isUsed(mapped)).length;
  return { found: { area, columns: placed, missing, added }, fitting };
}
