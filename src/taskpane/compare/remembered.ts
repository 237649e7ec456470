import type { RememberedTable, TheirTables } from "../../actions/readTables";
import type { AdoptedSource } from "../../sheets/book/adoptedSource";
import { findAgain } from "../../sheets/adopt/findAgain";
import { areaKey } from "./areas";
import type { CompareChoices } from "./choices";

/** What was said when the table was adopted; where the table is not found again, it has to be chosen first. */
export function rememberedChoices({ grids }: TheirTables, remembered: RememberedTable): Partial<CompareChoices> {
  const { scheme, month, sheet, source } = remembered;
  const policy = { policy: scheme, isFitting: false, month };
  const parts = findAgain({ ...source.mapping, sheet }, grids, month);
  const [found] = "code" in parts ? [] : parts;
  if (found === undefined) return policy;
  const placed = found.columns.map(({ at, mapped }) => [at, mapped] as const);
  return {
    ...policy,
    step: "columns",
    area: areaKey(found.area),
    said: Object.fromEntries(placed.map(([at, { means }]) => [at, means])),
    words: Object.fromEntries(
      placed.map(([at, { words = {} }]) => [
        at,
        Object.fromEntries(Object.entries(words).map(([word, number]) => [word, String(number)])),
      ]),
    ),
    ...saidBefore(source),
  };
}

function saidBefore({ mapping, everybody = {} }: AdoptedSource): Pick<CompareChoices, "department" | "allNo"> {
  const figures = Object.entries(mapping.department ?? {}).map(([id, figure]) => [id, String(figure)] as const);
  return {
    department: Object.fromEntries(figures),
    allNo: Object.entries(everybody).flatMap(([id, said]) => (said ? [] : [id])),
  };
}
