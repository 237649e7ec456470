import type { Line, Term } from "../../domain/totals/lines";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, type PolicyRow, inputName, number } from "./policyRow";

function termRow(writing: Writing, owner: Line, term: Term, path: string): PolicyLine {
  const { scheme, language } = writing;
  const { lines } = texts(language).sheets.policyResults;
  const name = (id: string): string => inputName(scheme, id, language);
  const row = (title: string, how: string, numbers: PolicyLine["numbers"], source: string): PolicyLine =>
    line(writing, owner.id, title, how, numbers, source);
  switch (term.kind) {
    case "times": {
      const points = number(`${path}.points`, term.points, "number");
      return row(name(term.input), lines.times, [points, null, null, null], term.source);
    }
    case "escalating": {
      const first = number(`${path}.first`, term.first);
      const further = number(`${path}.further`, term.further);
      return row(name(term.input), lines.escalating(name(term.before)), [null, first, further, null], term.source);
    }
    case "line": {
      const earlier = scheme.lines.find(({ id }) => id === term.line)?.name[language] ?? term.line;
      return row(earlier, lines.line, [null, null, null, null], "");
    }
  }
}

/** What is added, deducted or only counted beside the items, each with what it is made of. */
export function lineRows(writing: Writing): PolicyRow[] {
  const { scheme, language } = writing;
  if (scheme.lines.length === 0) return [];
  const { policy, policyResults } = texts(language).sheets;
  const { head, effect } = policyResults.lines;
  return [
    {
      kind: "heading",
      cells: [
        head.line,
        policy.head.how,
        head.times,
        head.first,
        head.further,
        "",
        policy.head.source,
        policy.head.note,
      ],
    },
    ...scheme.lines.flatMap((one, index) => [
      line(writing, one.id, one.name[language], effect[one.effect], [null, null, null, null], one.source, "group"),
      ...one.terms.map((term, place) => termRow(writing, one, term, `lines.${index}.terms.${place}`)),
    ]),
  ];
}
