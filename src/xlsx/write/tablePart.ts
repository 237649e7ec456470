import { areaOf } from "../../sheets/kit/address";
import type { PlanCell, SheetPlan, TablePlan } from "../../sheets/kit/plan";
import { writtenFormula } from "./writtenFormula";
import { withCount, declaration, element, main, plainXml } from "./toXml";

/** Cell of a plan, last block first; null where no block writes. */
function plannedCell({ blocks }: SheetPlan, row: number, column: number): PlanCell {
  for (const block of [...blocks].reverse()) {
    const corner = areaOf(block.at);
    const cell = block.rows[row - corner.row]?.[column - corner.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

function headerText(cell: PlanCell): string {
  if (typeof cell === "string") return cell;
  throw new Error("A table's header is a text");
}

/** A formula that stands in the first row of a column is the column's own: rows that are added get it too. */
function columnXml(name: string, first: PlanCell, id: number): string {
  const formula =
    first !== null && typeof first === "object"
      ? element("calculatedColumnFormula", {}, plainXml(writtenFormula(first.formula)))
      : "";
  return element("tableColumn", { id, name: name.replaceAll("\n", "_x000a_") }, formula);
}

/** The part of a table. Its headers stay free of filter buttons: hiding every button instead makes Excel drop the table. */
export function tablePart(plan: SheetPlan, { name, range }: TablePlan, id: number): string {
  const { row, column, columns } = areaOf(range);
  const inside = Array.from({ length: columns }, (_, nth) => {
    const header = headerText(plannedCell(plan, row, column + nth));
    return columnXml(header, plannedCell(plan, row + 1, column + nth), nth + 1);
  });
  const look = { name: "TableStyleLight1", showFirstColumn: false, showLastColumn: false };
  return (
    declaration +
    element(
      "table",
      { xmlns: main, id, name, displayName: name, ref: range, totalsRowShown: false },
      withCount("tableColumns", inside) +
        element("tableStyleInfo", { ...look, showRowStripes: false, showColumnStripes: false }),
    )
  );
}
