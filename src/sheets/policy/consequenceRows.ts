import type { Consequence } from "../../domain/scheme/scheme";
import { partName } from "../../text/partName";
import { type Texts, texts } from "../../text/texts";
import { movesWithBand } from "./bandRows";
import { type Writing, line } from "./deductionRows";
import { type NumberKind, type PolicyLine, type PolicyRow, inputName, number } from "./policyRow";

type Numbers = readonly (readonly [key: string, value: number, kind: NumberKind])[];

/** The numbers a consequence depends on, by their keys. */
function numbersOf(consequence: Consequence): Numbers {
  switch (consequence.kind) {
    case "interview":
      return [["withinDays", consequence.withinDays, "count"]];
    case "streak":
      return [["months", consequence.months, "count"]];
    case "above":
    case "boundary":
      return [["total", consequence.total, "points"]];
    case "gap":
      return [
        ["above", consequence.above, "points"],
        ["below", consequence.below, "points"],
      ];
    case "suspicious":
      return [["below", consequence.below, "factor"]];
    case "inputAbove":
    case "measuredAbove":
      return [["over", consequence.over, "number"]];
    case "unwritten":
    case "decision":
    case "grade":
      return [];
  }
}

/** A long list is told by its first and its length. */
const listed = (names: readonly string[], words: Texts["sheets"]["policyResults"]): string =>
  names.length > 4 ? words.more(names[0] ?? "", names.length) : names.join(words.payout.separator);

/** What it is called, and the unit of its numbers. */
function nameOf(
  { scheme, language, length }: Writing,
  consequence: Consequence,
): readonly [name: string, unit: string] {
  const words = texts(language).sheets.policyResults;
  const name = (id: string): string => inputName(scheme, id, language);
  switch (consequence.kind) {
    case "interview": {
      const { belowGrade } = consequence;
      return [belowGrade === null ? words.interviewAll : words.interview(belowGrade), words.days];
    }
    case "streak":
      return [words.streak(consequence.grade, length), words.months(length)];
    case "decision":
      return [words.decision(listed(consequence.inputs.map(name), words)), ""];
    case "grade":
      return [words.grade(consequence.grade), ""];
    case "above":
    case "boundary":
    case "gap":
      return [words[consequence.kind], words.points];
    case "suspicious":
      return [words.suspicious(name(consequence.input), name(consequence.of)), words.times];
    case "inputAbove":
      return [words.inputAbove(name(consequence.input)), ""];
    case "measuredAbove":
      return [words.inputAbove(partName(scheme, consequence.item)[language]), ""];
    case "unwritten":
      return [words.unwritten(partName(scheme, consequence.item)[language]), ""];
  }
}

/** What follows, in the policy's own words. */
function noteOf(consequence: Consequence, language: Writing["language"]): string {
  if ("action" in consequence) return consequence.action[language];
  return "note" in consequence ? consequence.note[language] : "";
}

function consequenceRow(writing: Writing, consequence: Consequence, path: string): PolicyLine[] {
  if (consequence.kind === "boundary" && movesWithBand(writing, consequence.total)) return [];
  const [name, unit] = nameOf(writing, consequence);
  const cells = numbersOf(consequence).map(([key, value, kind]) => number(`${path}.${key}`, value, kind));
  const [first = null, second = null] = cells;
  const row = line(writing, consequence.kind, name, unit, [first, second, null, null], consequence.source);
  const note = noteOf(consequence, writing.language);
  return [{ ...row, note: [note, row.note].filter((words) => words !== "").join("\n") }];
}

/** What the policy does with a result, who is ranked, and the days of the month it names. */
export function consequenceRows(writing: Writing): PolicyRow[] {
  const { scheme, language, length } = writing;
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
        policyResults.deadline(name[language], length),
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
