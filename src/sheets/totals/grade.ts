import { reachedCount } from "../terms/numbers";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { displayWidth } from "../kit/textFit";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { unlessMissing } from "../terms/formula";
import type { PolicyInLanguage } from "../terms/placed";
import type { Scope } from "../terms/scope";
import { mayTotalBeBlank } from "./total";

/** None where the source grades nobody. */
export function gradeColumn({ scheme, language }: PolicyInLanguage): ColumnDraft[] {
  if (scheme.bands.length === 0) return [];
  const name = texts(language).sheets.score.grade;
  return [
    resultColumn({
      id: "grade",
      name,
      result: { kind: "grade" },
      style: "grade",
      width: gradeWidth(scheme),
      formula: gradeFormula,
    }),
  ];
}

/** Bold, and never cut: "不合格" is wider than "A". */
const gradeWidth = ({ bands }: Scheme): number => Math.max(5, ...bands.map(({ grade }) => displayWidth(grade) + 2));

/** Cells of the table of grades, from a column of it to another. */
export const bandRange = (scope: Scope, first: string, last = first): string =>
  scope.policyRange(`bands.0.${first}`, `bands.${scope.scheme.bands.length - 1}.${last}`);

/** Only lines that deduct, or points below 0, can bring a total below the lowest grade; it still counts as that grade. */
const canBeNegative = ({ scheme }: Scope): boolean => scheme.lines.some(({ effect }) => effect !== "none");

/** Blank where a complete row has no total. */
export const unlessNoTotal = (scope: Scope, expression: string): string =>
  mayTotalBeBlank(scope) ? unlessMissing(scope.cell("total"), expression) : expression;

/** The grade of the highest band that begins at the total or below, without functions of ours. */
export const gradeLookup = (total: string, column: (of: "from" | "grade") => string): string =>
  `INDEX(${column("grade")},${reachedCount(column("from"), total)})`;

function gradeFormula(scope: Scope): string {
  const total = canBeNegative(scope) ? `MAX(0,${scope.cell("total")})` : scope.cell("total");
  const grade =
    scope.dialect === "addin"
      ? `KPI.GRADE(${total},${bandRange(scope, "from", "grade")},${scope.policy("decimals")})`
      : gradeLookup(total, (of) => bandRange(scope, of));
  return unlessNoTotal(scope, grade);
}
