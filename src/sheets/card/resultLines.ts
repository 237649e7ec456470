import { isForRated } from "../../domain/consequences/isForRated";
import { periodOf } from "../../domain/time/period";
import { figure } from "../../text/speaker/figure";
import { consequenceTexts } from "../../text/consequences/consequenceText";
import { gradeStandard } from "../../text/results/gradeStandard";
import { lineText } from "../../text/totals/lineText";
import { payColumn, payTexts } from "../../text/pay/payText";
import { gradeText, rankingText } from "../../text/results/resultText";
import { totalTexts } from "../../text/totals/totalText";
import { lineCell, blankLine, headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import type { CardWriting } from "./cardRequest";

type Row = readonly [label: string, value: PlanCell, style: StyleName, text: string];

const joined = (lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null && line !== "").join("\n");

/** A figure takes the columns up to this one. */
const lastFigure = 2;

/** Label and figure on the left, how it came about on the right. */
function section({ columns }: CardWriting, title: string, rows: readonly Row[]): SheetLine[] {
  if (rows.length === 0) return [];
  const lines = rows.map(([label, value, style, text]) =>
    lineOf(
      22,
      lineCell(0, label, "label"),
      mergedCell([1, lastFigure], value, style),
      ...(text === "" ? [] : [mergedCell([lastFigure + 1, columns.reasons], text, "small")]),
    ),
  );
  return [headingLine(22, title), ...lines, blankLine()];
}

/** What is added, deducted or only counted beside the items. */
export function besideLines(writing: CardWriting): SheetLine[] {
  const { evaluated, evaluation, words } = writing;
  const { scheme, state } = evaluated;
  const { language } = state;
  const rows = evaluation.lines.map((one): Row => {
    const { name, effect, unit } = one.line;
    const counted = [figure(one.value, language), unit?.[language] ?? ""].join(" ").trim();
    const [value, style]: [PlanCell, StyleName] = effect === "none" ? [counted, "centered"] : [one.value, "points"];
    return [name[language], value, style, lineText(one, scheme, language)];
  });
  return section(writing, words.card.sections.lines, rows);
}

/** Why this grade, and what it stands for where the policy says so in words (R002-51). */
function gradeWords({ evaluated, evaluation, words }: CardWriting): string {
  const { scheme, state } = evaluated;
  const standard = gradeStandard(evaluation, scheme, state.language).map((line) => line.replace(/[。.]$/, ""));
  return joined([gradeText(evaluation, scheme, state.language), standard.join(words.card.separator)]);
}

/** Total, grade, pay and rank, each with how it came about, and what must be noticed. */
export function resultLines(writing: CardWriting): SheetLine[] {
  const { evaluated, evaluation, person, words } = writing;
  const { scheme, state } = evaluated;
  const { language } = state;
  const { card, score } = words;
  const { total, band, payout } = evaluation;
  const rows: Row[] = [];
  if (scheme.total.kind !== "none")
    rows.push([score.total, total ?? "", "total", joined(totalTexts(evaluation, scheme, language))]);
  if (band !== null) rows.push([score.grade, band.grade, "grade", gradeWords(writing)]);
  const pay = payColumn(scheme.payout);
  if (payout !== null && pay !== null)
    rows.push([pay[language], payout, "money", joined(payTexts(evaluation, scheme, language))]);
  if (scheme.ranking !== null && scheme.total.kind !== "none")
    rows.push([card.rank, person.rank ?? "", "centered", joined([rankingText(evaluation, scheme, language)])]);
  const notices = consequenceTexts(evaluation.consequences.filter(isForRated), {
    language,
    length: periodOf(state).length,
  });
  if (notices.length > 0) rows.push([card.notice, "", "cell", joined(notices)]);
  return section(writing, card.sections.result, rows);
}
