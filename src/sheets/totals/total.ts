import { earnsPoints } from "../../domain/methods/method";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Group } from "../../domain/totals/group";
import { texts } from "../../text/texts";
import { mayBeLeftOut } from "../measures/measured";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { type Formula, rounded, unlessMissing } from "../terms/formula";
import type { PolicyInLanguage } from "../terms/placed";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";
import { lineEffects } from "./lines";
import { totalOnSheets } from "./totals";

/** What a group comes to, behind its last item; none where groups show nothing. */
export function groupColumn({ scheme, language }: PolicyInLanguage, group: Group, index: number): ColumnDraft | null {
  const shown = totalOnSheets(scheme.total).group;
  if (shown === null) return null;
  return resultColumn({
    id: `group.${group.id}`,
    name: shown.name(group.name[language], language),
    result: { kind: "group", group: index },
    style: "points",
    width: 7,
    formula: (scope) => shown.formula(scope, group, index),
  });
}

/** Whether something happens to the points between the items and the total. */
const showsWeighted = ({ coefficient, lines }: Scheme): boolean =>
  coefficient !== undefined || lines.some(({ effect }) => effect !== "none");

/** What the items come to before coefficient and lines, as far as the total is something else. */
export function sumColumns({ scheme, language }: PolicyInLanguage): ColumnDraft[] {
  const words = texts(language).sheets.score;
  const { raw, weighted, weightedName } = totalOnSheets(scheme.total);
  const shown = raw(scheme.total);
  const column = (id: "raw" | "weighted", name: string, formula: Formula): ColumnDraft =>
    resultColumn({ id, name, result: { kind: id }, style: "points", width: 7, formula });
  return [
    ...(shown === null ? [] : [column("raw", words.raw, shown)]),
    ...(weighted !== null && showsWeighted(scheme)
      ? [column("weighted", weightedName(language, scheme.total), (scope) => weighted(scope, scheme.total))]
      : []),
  ];
}

/** None where the policy adds nothing up. */
export function totalColumn({ scheme, language }: PolicyInLanguage): ColumnDraft[] {
  const { weighted } = totalOnSheets(scheme.total);
  if (weighted === null) return [];
  const formula = (scope: Scope): string => (showsWeighted(scheme) ? afterwards(scope) : weighted(scope, scheme.total));
  const name = texts(language).sheets.score.total;
  return [resultColumn({ id: "total", name, result: { kind: "total" }, style: "total", width: 7, formula })];
}

/** The weighted sum, times the coefficient, with what the lines add and deduct. */
function afterwards(scope: Scope): string {
  const { coefficient } = scope.scheme;
  const before = scope.cell("weighted");
  const base = coefficient === undefined ? before : rounded(scope, `${before}*${amountOf(scope, coefficient.input)}`);
  const total = rounded(scope, `${base}${lineEffects(scope)}`);
  return mayTotalBeBlank(scope) ? unlessMissing(before, total) : total;
}

/** Whether everything may be left out, so that a complete row has no total. */
export const mayTotalBeBlank = ({ scheme }: Scope): boolean =>
  scheme.items.filter(earnsPoints).every((item) => mayBeLeftOut(scheme, item));
