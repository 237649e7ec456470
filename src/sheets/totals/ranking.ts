import { texts } from "../../text/texts";
import { textLiteral } from "../kit/textLiteral";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { PolicyInLanguage } from "../terms/placed";
import type { Scope } from "../terms/scope";
import { totalOnSheets } from "./totals";

/** A ranking that leaves people out is shown; where everybody takes part, the total shows it. */
export function rankingColumn({ scheme, language }: PolicyInLanguage): ColumnDraft[] {
  const { total, ranking } = scheme;
  if (totalOnSheets(total).weighted === null || ranking === null || ranking.from <= 0) return [];
  const name = texts(language).sheets.score.ranking;
  return [resultColumn({ id: "ranking", name, result: { kind: "ranking" }, style: "place", width: 5, formula: place })];
}

/** Competition rank of the total among those who take part: 1, 1, 3. */
function place(scope: Scope): string {
  const total = scope.cell("total");
  const none = textLiteral(texts(scope.language).sheets.score.noPlace);
  const from = scope.policy("ranking.from");
  const found = `COUNTIFS(${scope.column("total")},">"&${total})+1`;
  return `IF(COUNT(${total})=0,${none},IF(${total}<${from},${none},${found}))`;
}
