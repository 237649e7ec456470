import type { Scheme } from "../../domain/scheme/scheme";
import type { MissingColumn } from "../book/theirTable";
import type { CellRef } from "../kit/finding";
import type { FoundMapping } from "./findAgain";

/** Where the headings of a table begin to name people. */
export const headingsAt = ({ area: { view, head } }: FoundMapping): CellRef => ({
  sheet: view.name,
  address: view.address(head.first, head.person),
});

/** Columns that were mapped and are not there, and the inputs that nothing gives because of it. */
export function missingColumns(
  parts: readonly FoundMapping[],
  { inputs }: Pick<Scheme, "inputs">,
): { missing: readonly MissingColumn[]; gone: readonly string[] } {
  const asked = new Set(inputs.filter(({ kind }) => kind !== "note").map(({ id }) => id));
  const all = parts.flatMap((part) => part.missing.map((one) => ({ ...one, at: headingsAt(part) })));
  const gone = all.flatMap(({ mapped: { means } }) =>
    means.kind === "input" && asked.has(means.id) ? [means.id] : [],
  );
  const missing = all.map(({ mapped: { heading, means }, times, at }): MissingColumn => {
    const isNeeded = means.kind !== "result" && means.kind !== "remark";
    return { heading, times, isNeeded, at };
  });
  return { missing, gone: [...new Set(gone)] };
}
