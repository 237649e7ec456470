import type { Line, Term } from "../../domain/totals/lines";
import { texts } from "../../text/texts";
import { lineWords } from "../../text/totals/lineWords";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { rounded } from "../terms/formula";
import type { PolicyInLanguage } from "../terms/placed";
import { policyHeading, inputName, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine, type PolicyNumber, type PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";

/** What a line comes to, behind what is counted for it. */
export function lineColumn({ language }: PolicyInLanguage, one: Line, index: number): ColumnDraft {
  const name = one.name[language];
  return resultColumn({
    id: `line.${one.id}`,
    name,
    otherwise: texts(language).sheets.score.subtotal(name),
    result: { kind: "line", line: index },
    style: "points",
    width: 6.5,
    formula: (scope) => {
      const terms = one.terms.map((term, place) => termFormula(scope, term, `lines.${index}.terms.${place}`));
      return rounded(scope, terms.join("+"));
    },
  });
}

/** How often, times what it is worth. */
function termFormula(scope: Scope, term: Term, path: string): string {
  switch (term.kind) {
    case "times":
      return `${amountOf(scope, term.input)}*${scope.policy(`${path}.points`)}`;
    case "escalating": {
      const [first, further] = [scope.policy(`${path}.first`), scope.policy(`${path}.further`)];
      return escalating(amountOf(scope, term.input), amountOf(scope, term.before), first, further);
    }
    case "line":
      return scope.cell(`line.${term.line}`);
  }
}

/** The first of the year costs more than further ones; what happened before this period is not charged again. */
const escalating = (count: string, before: string, first: string, further: string): string =>
  `IF(${count}=0,0,${count}*${further}+IF(${before}=0,${first}-${further},0))`;

const signs: Record<Line["effect"], string | null> = { add: "+", deduct: "-", none: null };

/** What the lines do to the total: "-x+y"; nothing for tallies. */
export const lineEffects = (scope: Scope): string =>
  scope.scheme.lines
    .map(({ id, effect }) => (signs[effect] === null ? "" : `${signs[effect]}${scope.cell(`line.${id}`)}`))
    .join("");

/** What is added, deducted or only counted beside the items, each with what it is made of. */
export function lineRows(writing: Writing): PolicyRow[] {
  const { scheme, language } = writing;
  if (scheme.lines.length === 0) return [];
  const { policy } = texts(language).sheets;
  const { head, effect } = lineWords[language].rules;
  return [
    policyHeading(language, head.line, policy.head.how, [head.times, head.first, head.further]),
    ...scheme.lines.flatMap((one, index) => {
      const { id, name, source } = one;
      return [
        policyLine(writing, { id, name: name[language], how: effect[one.effect], source, level: "group" }),
        ...one.terms.map((term, place) => termRow(writing, one, term, `lines.${index}.terms.${place}`)),
      ];
    }),
  ];
}

function termRow(writing: Writing, { id }: Line, term: Term, path: string): PolicyLine {
  const { scheme, language } = writing;
  const { rules } = lineWords[language];
  const row = (name: string, how: string, numbers: readonly (PolicyNumber | null)[], source: string): PolicyLine =>
    policyLine(writing, { id, name, how, numbers, source });
  switch (term.kind) {
    case "times": {
      const points = policyNumber(`${path}.points`, term.points, "number");
      return row(inputName(writing, term.input), rules.times, [points], term.source);
    }
    case "escalating": {
      const [first, further] = [
        policyNumber(`${path}.first`, term.first),
        policyNumber(`${path}.further`, term.further),
      ];
      const how = rules.escalating(inputName(writing, term.before));
      return row(inputName(writing, term.input), how, [null, first, further], term.source);
    }
    case "line": {
      const earlier = scheme.lines.find((one) => one.id === term.line)?.name[language] ?? term.line;
      return row(earlier, rules.line, [], "");
    }
  }
}
