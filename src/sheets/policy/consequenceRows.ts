import type { Consequence } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { movesWithBand } from "./bandRows";
import { type Writing, line } from "./deductionRows";
import { type NumberKind, type PolicyLine, type PolicyRow, inputName, number } from "./policyRow";

interface Told {
  name: string;
  unit: string;
  note: string;
  numbers: readonly (readonly [key: string, value: number, kind: NumberKind])[];
}

function told(writing: Writing, consequence: Consequence): Told | null {
  const { scheme, language } = writing;
  const words = texts(language).sheets.policyResults;
  const name = (id: string): string => inputName(scheme, id, language);
  switch (consequence.kind) {
    case "interview": {
      const { belowGrade, withinDays } = consequence;
      const title = belowGrade === null ? words.interviewAll : words.interview(belowGrade);
      return { name: title, unit: words.days, note: "", numbers: [["withinDays", withinDays, "count"]] };
    }
    case "streak": {
      const { grade, months, action } = consequence;
      const numbers = [["months", months, "count"]] as const;
      return { name: words.streak(grade), unit: words.months, note: action[language], numbers };
    }
    case "decision": {
      const inputs = consequence.inputs.map(name).join(words.payout.separator);
      return { name: words.decision(inputs), unit: "", note: consequence.action[language], numbers: [] };
    }
    case "grade":
      return { name: words.grade(consequence.grade), unit: "", note: consequence.action[language], numbers: [] };
    case "above": {
      const numbers = [["total", consequence.total, "points"]] as const;
      return { name: words.above, unit: words.points, note: consequence.action[language], numbers };
    }
    case "boundary": {
      if (movesWithBand(writing, consequence.total)) return null;
      const numbers = [["total", consequence.total, "points"]] as const;
      return { name: words.boundary, unit: words.points, note: consequence.note[language], numbers };
    }
    case "gap": {
      const { above, below, note } = consequence;
      const numbers = [
        ["above", above, "points"],
        ["below", below, "points"],
      ] as const;
      return { name: words.gap, unit: words.points, note: note[language], numbers };
    }
    case "suspicious": {
      const { input, of, below, action } = consequence;
      const numbers = [["below", below, "factor"]] as const;
      return { name: words.suspicious(name(input), name(of)), unit: words.times, note: action[language], numbers };
    }
    case "inputAbove": {
      const { input, over, action } = consequence;
      return {
        name: words.inputAbove(name(input)),
        unit: "",
        note: action[language],
        numbers: [["over", over, "number"]],
      };
    }
  }
}

function consequenceRow(writing: Writing, consequence: Consequence, path: string): PolicyLine[] {
  const say = told(writing, consequence);
  if (say === null) return [];
  const [first = null, second = null] = say.numbers.map(([key, value, kind]) => number(`${path}.${key}`, value, kind));
  const row = line(writing, consequence.kind, say.name, say.unit, [first, second, null, null], consequence.source);
  return [{ ...row, note: [say.note, row.note].filter((words) => words !== "").join("\n") }];
}

/** What the policy does with a result, who is ranked, and the days of the month it names. */
export function consequenceRows(writing: Writing): PolicyRow[] {
  const { scheme, language } = writing;
  const { policy, policyResults } = texts(language).sheets;
  const { head } = policy;
  const { ranking } = scheme;
  const one = (name: string, unit: string, path: string, value: number, kind: NumberKind, source: string): PolicyLine =>
    line(writing, path, name, unit, [number(path, value, kind), null, null, null], source);
  const rows = [
    ...scheme.consequences.flatMap((consequence, index) =>
      consequenceRow(writing, consequence, `consequences.${index}`),
    ),
    ...(ranking === null
      ? []
      : [one(policyResults.ranking, policyResults.points, "ranking.from", ranking.from, "points", ranking.source)]),
    ...scheme.deadlines.map(({ day, name, source, step }, index) => {
      const row = one(
        policyResults.deadline(name[language]),
        policyResults.day,
        `deadlines.${index}.day`,
        day,
        "day",
        source,
      );
      return { ...row, note: line(writing, step, "", "", [null, null, null, null], source).note };
    }),
  ];
  const cells = [head.step, "", head.value, "", "", "", head.source, head.note] as const;
  return rows.length === 0 ? [] : [{ kind: "heading", cells }, ...rows];
}
