import { texts } from "../../text/texts";
import { slipWords } from "../../text/slipWords";
import { payColumn, payTexts } from "../../text/pay/payText";
import { gradeText } from "../../text/results/resultText";
import { totalTexts } from "../../text/totals/totalText";
import { blankLine, headingLine, lineCell, lineOf, type SheetLine } from "../kit/lines/line";
import type { CellValue } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import { type SlipCells, slipColumns, type SlipRequest } from "./slipRequest";

interface Row {
  column: string;
  label: string;
  value: CellValue;
  style: StyleName;
  text: string;
  /** Whether another input changes it: a place among colleagues is theirs too. */
  isTried: boolean;
}

const { name, full, own, lost, tried, why } = slipColumns;

/** Total, grade and money with how they came about, and beside them what is tried. */
export function slipResults(request: SlipRequest, cells: SlipCells): SheetLine[] {
  const { language } = request.evaluated.state;
  const words = slipWords(language);
  const rows = rowsOf(request);
  if (rows.length === 0) return [];
  const head = lineOf(
    20,
    lineCell(name, words.head.result, "header"),
    lineCell(full, "", "header"),
    lineCell(own, words.head.own, "header"),
    lineCell(lost, "", "header"),
    lineCell(tried, cells.tried ? words.head.tried : "", "header"),
    lineCell(why, words.head.how, "header"),
  );
  const lines = rows.map(({ column, label, value, style, text, isTried }) =>
    lineOf(
      22,
      lineCell(name, label, "label"),
      lineCell(full, "", "cell"),
      lineCell(own, isTried ? cells.own(column, value) : value, style),
      lineCell(lost, "", "cell"),
      lineCell(tried, isTried && cells.tried ? cells.tried(column) : "", style),
      lineCell(why, text, "small"),
    ),
  );
  return [headingLine(22, words.sections.result), head, ...lines, blankLine()];
}

const joined = (lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null && line !== "").join("\n");

function rowsOf(request: SlipRequest): Row[] {
  const { evaluated, evaluation, person } = request;
  const { scheme, state } = evaluated;
  const { language } = state;
  const { score, card } = texts(language).sheets;
  const { total, band } = evaluation;
  const hasTotal = scheme.total.kind !== "none";
  const common = { isTried: true, text: "" };
  const ofTotal = joined(totalTexts(evaluation, scheme, language));
  const rows: (Row | null)[] = [
    hasTotal
      ? { ...common, column: "total", label: score.total, value: total ?? "", style: "total", text: ofTotal }
      : null,
    band && {
      ...common,
      column: "grade",
      label: score.grade,
      value: band.grade,
      style: "grade",
      text: joined([gradeText(evaluation, scheme, language)]),
    },
    payRow(request),
    scheme.ranking === null || !hasTotal
      ? null
      : { ...common, column: "ranking", label: card.rank, value: person.rank ?? "", style: "place", isTried: false },
  ];
  return rows.filter((row) => row !== null);
}

/** Prizes hang on what colleagues have. */
function payRow({ evaluated: { scheme, state }, evaluation }: SlipRequest): Row | null {
  const pay = payColumn(scheme.payout);
  if (evaluation.payout === null || pay === null) return null;
  return {
    column: "payout",
    label: pay[state.language],
    value: evaluation.payout,
    style: "money",
    text: joined(payTexts(evaluation, scheme, state.language)),
    isTried: scheme.payout.kind !== "prizes",
  };
}
