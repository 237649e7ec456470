import { figure } from "../../text/figure";
import { flagTexts } from "../../text/flagText";
import { gradeStandard } from "../../text/gradeStandard";
import { lineText } from "../../text/lineText";
import { payTexts } from "../../text/payText";
import { gradeText, rankingText } from "../../text/resultText";
import { totalTexts } from "../../text/totalText";
import { type Piece, piece, wide } from "../kit/draft";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";
import { heightForSmall } from "../kit/textFit";
import { type CardPart, type CardWriting, widthBetween } from "./cardRequest";

type Row = readonly [label: string, value: PlanCell, style: StyleName, text: string];

const joined = (lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null && line !== "").join("\n");

/** A figure takes the columns up to this one. */
const lastFigure = 2;

/** Label and figure on the left, how it came about on the right. */
function rowsPart({ columns }: CardWriting, title: string, rows: readonly Row[], row: number): CardPart {
  if (rows.length === 0) return { pieces: [], heights: {}, next: row };
  const width = widthBetween(columns, lastFigure + 1, columns.reasons);
  return {
    pieces: [
      piece(row, 0, title, "section"),
      ...rows.flatMap(([label, value, style, text], index): Piece[] => [
        piece(row + 1 + index, 0, label, "label"),
        wide(row + 1 + index, 1, lastFigure, value, style),
        wide(row + 1 + index, lastFigure + 1, columns.reasons, text, "small"),
      ]),
    ],
    heights: Object.fromEntries([
      [row, 22],
      ...rows.map(([, , , text], index) => [row + 1 + index, heightForSmall(text, width, 22)] as const),
    ]),
    next: row + rows.length + 2,
  };
}

/** What is added, deducted or only counted beside the items. */
export function linesPart(writing: CardWriting, row: number): CardPart {
  const { evaluated, evaluation, words } = writing;
  const { scheme, state } = evaluated;
  const { language } = state;
  const rows = evaluation.lines.map((one): Row => {
    const { name, effect, unit } = one.line;
    const counted = [figure(one.value, language), unit?.[language] ?? ""].join(" ").trim();
    const [value, style]: [PlanCell, StyleName] = effect === "none" ? [counted, "centered"] : [one.value, "points"];
    return [name[language], value, style, lineText(one, scheme, language)];
  });
  return rowsPart(writing, words.card.sections.lines, rows, row);
}

/** Why this grade, and what it stands for where the policy says so in words (R002-51). */
function gradeWords({ evaluated, evaluation, words }: CardWriting): string {
  const { scheme, state } = evaluated;
  const standard = gradeStandard(evaluation, scheme, state.language).map((line) => line.replace(/[。.]$/, ""));
  return joined([gradeText(evaluation, scheme, state.language), standard.join(words.card.separator)]);
}

/** Total, grade, pay and rank, each with how it came about, and what must be noticed. */
export function resultPart(writing: CardWriting, row: number): CardPart {
  const { evaluated, evaluation, person, words } = writing;
  const { scheme, state } = evaluated;
  const { language } = state;
  const { card, score } = words;
  const { total, band, payout } = evaluation;
  const rows: Row[] = [];
  if (scheme.total.kind !== "none")
    rows.push([score.total, total ?? "", "total", joined(totalTexts(evaluation, scheme, language))]);
  if (band !== null) rows.push([score.grade, band.grade, "grade", gradeWords(writing)]);
  if (payout !== null && scheme.payout.kind !== "none")
    rows.push([score.payouts[scheme.payout.kind], payout, "money", joined(payTexts(evaluation, scheme, language))]);
  if (scheme.ranking !== null && scheme.total.kind !== "none")
    rows.push([card.rank, person.rank ?? "", "centered", joined([rankingText(evaluation, scheme, language)])]);
  const flags = flagTexts(evaluation.flags, scheme, language);
  if (flags.length > 0) rows.push([card.notice, "", "cell", joined(flags)]);
  return rowsPart(writing, card.sections.result, rows, row);
}
