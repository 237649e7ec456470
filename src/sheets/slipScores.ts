import type { Input } from "../domain/inputs/input";
import { slipWords } from "../text/slipWords";
import { texts } from "../text/texts";
import type { WorkbookState } from "./book/workbookState";
import type { ScoreLayout } from "./columns/scoreLayout";
import { isOfTeam } from "./columns/teamColumns";
import { absolute, cellAt, rangeAt } from "./kit/address";
import type { Block, CellValue, PlanCell, SheetPlan } from "./kit/plan";
import { scoreSheet } from "./score/scoreSheet";
import { resultShown } from "./shownResults";
import { ownInputs, slipColumns, type SlipRequest, triedInputs, ownValue } from "./slip/slipRequest";
import type { ScoreColumn } from "./terms/scoreColumn";

/** Rows of 评分表 in a slip: as it is, and as it is tried. */
export const slipRows = 2;

interface Placed {
  state: WorkbookState;
  layout: ScoreLayout;
  inputsFrom: number;
}

/** 评分表 with the person's row and the one that is tried, without sums and without what is for the company alone. */
export function slipScores(request: SlipRequest, { state, layout, inputsFrom }: Placed): SheetPlan {
  const plan = scoreSheet({ state, rows: slipRows, workingDays: null });
  const { columns, totalsRow, averagesRow, headerRow, department } = layout;
  const blank = columns.map((): CellValue => "");
  const figures = Object.entries(department).map(([id, at]): Block => {
    const input = state.scheme.inputs.find((one) => one.id === id);
    return { at: cellAt(at.row, at.column), rows: [[input ? typed(state, ownValue(request, input)) : ""]] };
  });
  const both = [0, 1].map((down) => columns.map((column) => cellIn(request, column, { state, inputsFrom, down })));
  return {
    ...plan,
    blocks: [
      ...plan.blocks,
      { at: cellAt(totalsRow, 0), rows: [blank, averagesRow === totalsRow + 1 ? blank : []] },
      ...figures,
      { at: cellAt(headerRow + 1, 0), rows: both },
    ],
    styles: [...plan.styles, { range: rangeAt(headerRow + 1, 0, headerRow + slipRows, 1), style: "idText" }],
  };
}

const typed = ({ language }: WorkbookState, value: number | boolean | null): CellValue => {
  const { yes, no } = texts(language).sheets.score;
  return typeof value === "boolean" ? (value ? yes : no) : (value ?? "");
};

interface InRow {
  state: WorkbookState;
  inputsFrom: number;
  /** 0 for the row as it is, 1 for the one that is tried. */
  down: number;
}

function cellIn(request: SlipRequest, column: ScoreColumn, at: InRow): PlanCell {
  const { state, down } = at;
  const { input } = column;
  switch (column.id) {
    case "number":
      return request.person.number;
    case "name":
      return down === 0 ? request.person.name : slipWords(state.language).tryName;
    case "note":
    case "remark":
      return "";
    default:
      if (isOfTeam(state.scheme, column)) return down === 0 ? placeIn(request, column) : "";
      return input === null || input.kind === "note" ? null : inputCell(request, input, at);
  }
}

/** What only the whole department tells is a value. */
function placeIn(
  { evaluated: { scheme, state }, person, evaluation }: SlipRequest,
  { result }: ScoreColumn,
): CellValue {
  const judged = { scheme, evaluation, rank: person.rank, language: state.language };
  return (result && resultShown(judged, result)) ?? "";
}

/** What was typed; in the row that is tried, what stands in the cell of 自算单 for it. */
function inputCell(request: SlipRequest, input: Input, { state, inputsFrom, down }: InRow): PlanCell {
  const isTried = triedInputs(request).some(({ id }) => id === input.id);
  if (down === 0 || !isTried) return typed(state, ownValue(request, input));
  const at = ownInputs(request).findIndex(({ id }) => id === input.id);
  const cell = absolute(slipWords(state.language).sheet, inputsFrom + at, slipColumns.tried);
  const blank = input.whenBlank === "zero" && input.kind !== "yesNo" ? "0" : '""';
  return { formula: `=IF(${cell}="",${blank},${cell})` };
}
