import { isBlankNone } from "../../domain/engine/blanks";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import { texts } from "../../text/texts";
import type { Scope } from "../terms/scope";
import type { TableScope } from "../terms/tableScope";
import { type Piece, piece, mergedPiece } from "../kit/draft";
import type { WorkbookState } from "../book/workbookState";
import type { ScoreColumn } from "../terms/scoreColumn";
import type { ScoreLayout } from "../columns/scoreLayout";
import type { StyleName } from "../kit/styles";

const isVolume = (column: ScoreColumn): boolean =>
  column.input?.kind === "quantity" || (column.input?.kind === "count" && column.input.whenBlank === "missing");

const averaged: ReadonlySet<StyleName> = new Set(["points", "total", "money", "percent"]);

const isNumeric = (column: ScoreColumn): boolean =>
  column.input === null ? averaged.has(column.style) : column.input.kind !== "note" && column.input.kind !== "yesNo";

const summed: ReadonlySet<Input["kind"]> = new Set(["count", "quantity", "money"]);

/** A quantity that is judged as it stands, or aimed at: seconds, marks of a survey. Together they say nothing. */
const isJudged = ({ items }: Scheme, id: string): boolean =>
  items.some(({ method }) => {
    const isAim = "target" in method && method.target.kind === "input" && method.target.input === id;
    return isAim || ("measure" in method && method.measure.kind === "entered" && method.measure.input === id);
  });

/** What is worth adding up: incidents, volumes and money; points are averaged only. */
function isSummed(scheme: Scheme, { input, style, result }: ScoreColumn): boolean {
  if (input === null) return style === "money" || result?.kind === "line";
  return summed.has(input.kind) && !(input.kind === "quantity" && isJudged(scheme, input.id));
}

const isMoney = ({ style }: ScoreColumn): boolean => style === "money" || style === "inputMoney";

function averageStyle(column: ScoreColumn): StyleName {
  if (isMoney(column)) return "sumMoney";
  if (isVolume(column)) return "sum";
  return column.input === null ? "averagePoints" : "average";
}

/** How many rows belong to somebody. */
const peopleFormula = ({ column }: TableScope): string => `SUMPRODUCT((${column("number")}&${column("name")}<>"")*1)`;

/** The mean of a column. A blank that is scored as none counts as none for everybody who is listed; any other is left out. */
function averageFormula(scope: Scope, { id, input }: ScoreColumn): string {
  const all = scope.column(id);
  const mean =
    input !== null && isBlankNone(scope.scheme, input) ? `SUM(${all})/${peopleFormula(scope)}` : `AVERAGE(${all})`;
  return `=IFERROR(ROUND(${mean},MAX(2,${scope.policy("decimals")})),"")`;
}

/** Sums and averages of the columns, above the table so that it can grow. */
export function summaryRows(state: WorkbookState, layout: ScoreLayout, scope: Scope): Piece[] {
  const { score } = texts(state.language).sheets;
  const values = layout.columns.slice(layout.frozenColumns).flatMap((column, index): Piece[] => {
    const at = layout.frozenColumns + index;
    return [
      piece(
        layout.totalsRow,
        at,
        isSummed(state.scheme, column) ? { formula: `=SUM(${scope.column(column.id)})` } : "",
        isMoney(column) ? "sumMoney" : "sum",
      ),
      piece(
        layout.averagesRow,
        at,
        isNumeric(column) ? { formula: averageFormula(scope, column) } : "",
        averageStyle(column),
      ),
    ];
  });
  return [
    mergedPiece({ row: layout.totalsRow, column: 0, lastColumn: layout.frozenColumns - 1 }, score.totals, "label"),
    mergedPiece({ row: layout.averagesRow, column: 0, lastColumn: layout.frozenColumns - 1 }, score.averages, "label"),
    ...values,
  ];
}
