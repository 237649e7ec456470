import type { CellRef, Fix } from "../kit/finding";
import { type RowSays, rowSays } from "../kit/rowSays";
import type { RawPeriod } from "./rawPeriod";

/** What the rows of the cells that a fix writes said when it was found, by the cells' addresses. */
export type SeenRows = Readonly<Record<string, RowSays>>;

/** Rows of sheets that were not read are left out. */
export function seenRows(raw: RawPeriod, fix: Fix): SeenRows {
  const { score, policy, ledger, approval, interviewIndex, ofPeople } = raw;
  const sheets = [score, policy, ledger, approval, interviewIndex, ...ofPeople];
  return Object.fromEntries(
    writtenBy(fix).flatMap(({ sheet, address }) => {
      const seen = sheets.find((one) => one?.name === sheet);
      return seen ? [[address, rowSays(seen, address)] as const] : [];
    }),
  );
}

function writtenBy(fix: Fix): readonly CellRef[] {
  switch (fix.kind) {
    case "setValue":
    case "setFormula":
      return [fix.at];
    case "setNumbers":
      return fix.cells.map(({ at }) => at);
    case "showRow":
    case "unlock":
    case "extendTable":
      return [];
  }
}
