import { texts } from "../../text/texts";
import { type Scope, rounded, textLiteral } from "./scope";

/** The sum of the points as they are shown, so that a printed form adds up. */
export const totalFormula = (scope: Scope): string =>
  rounded(scope, scope.scheme.items.map((item) => scope.cell(item.id)).join("+"));

const bandColumn = (scope: Scope, first: string, last = first): string =>
  scope.policyRange(`bands.0.${first}`, `bands.${scope.scheme.bands.length - 1}.${last}`);

export function gradeFormula(scope: Scope): string {
  const total = scope.cell("total");
  return scope.dialect === "addin"
    ? `KPI.GRADE(${total},${bandColumn(scope, "from", "grade")})`
    : `INDEX(${bandColumn(scope, "grade")},MATCH(${total},${bandColumn(scope, "from")},1))`;
}

export function payoutFormula(scope: Scope): string {
  const grade = scope.cell("grade");
  return scope.dialect === "addin"
    ? `KPI.PAYOUT(${grade},${bandColumn(scope, "grade", "pay")})`
    : `INDEX(${bandColumn(scope, "pay")},MATCH(${grade},${bandColumn(scope, "grade")},0))`;
}

/** What a human must look at: an edge between grades, a decision that is not the software's, an interview due. */
export function remarkFormula(scope: Scope): string {
  const words = texts(scope.language).sheets.score;
  const total = scope.cell("total");
  const phrases = scope.scheme.consequences.flatMap((consequence, index): string[] => {
    switch (consequence.kind) {
      case "boundary": {
        if (!scope.scheme.bands.some((band) => band.from === consequence.total)) return [];
        const edge = scope.policy(`consequences.${index}.total`);
        const { before, after } = words.remarks.boundary;
        return [`IF(${total}=${edge},${textLiteral(before)}&${edge}&${textLiteral(after)},"")`];
      }
      case "decision": {
        const input = scope.scheme.inputs.find((one) => one.id === consequence.input);
        const phrase = words.remarks.decision(input?.short[scope.language] ?? "");
        return [`IF(${scope.cell(consequence.input)}=${textLiteral(words.yes)},${textLiteral(phrase)},"")`];
      }
      case "interview": {
        const band = scope.scheme.bands.findIndex((one) => one.grade === consequence.belowGrade);
        return [`IF(${total}<${scope.policy(`bands.${band}.from`)},${textLiteral(words.remarks.interview)},"")`];
      }
      case "streak":
        return [];
    }
  });
  return phrases.length === 0 ? '""' : phrases.join("&");
}
