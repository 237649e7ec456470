import type { Scheme } from "../../domain/scheme/scheme";
import type { Consequence } from "../../domain/consequences/consequence";
import { consequenceRule } from "../../text/consequences/consequenceText";
import { speaker } from "../../text/speaker/speaker";
import { texts } from "../../text/texts";
import { consequenceOnSheets } from "../consequences/consequences";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine, type PolicyRow } from "../terms/policyRow";
import { movesWithBand } from "./bandRows";

/** What follows, in the policy's own words. */
function noteOf(consequence: Consequence, language: Writing["language"]): string {
  if ("action" in consequence) return consequence.action[language];
  return "note" in consequence ? consequence.note[language] : "";
}

function consequenceRow(writing: Writing, rule: Consequence, path: string): PolicyLine[] {
  if (rule.kind === "boundary" && movesWithBand(writing, rule.total)) return [];
  const { name, unit } = consequenceRule(rule, speaker(writing.scheme, writing.language), writing.length);
  const numbers = consequenceOnSheets(rule)
    .numbers(rule)
    .map(([key, value, kind]) => policyNumber(`${path}.${key}`, value, kind));
  const row = policyLine(writing, { id: rule.kind, name, how: unit, numbers, source: rule.source });
  const note = noteOf(rule, writing.language);
  return [{ ...row, note: [note, row.note].filter((words) => words !== "").join("\n") }];
}

/** The lowest total that is ranked. */
function rankingRow(writing: Writing, { from, source }: NonNullable<Scheme["ranking"]>): PolicyLine {
  const { ranking, points } = texts(writing.language).sheets.policyResults;
  const numbers = [policyNumber("ranking.from", from, "points")];
  return policyLine(writing, { id: "ranking.from", name: ranking, how: points, numbers, source });
}

/** A day of the following period; readings are about the step it ends. */
function deadlineRow(writing: Writing, deadline: Scheme["deadlines"][number], index: number): PolicyLine {
  const { language, length } = writing;
  const { deadline: nameOfDay, day } = texts(language).sheets.policyResults;
  const name = nameOfDay(deadline.name[language], length);
  const numbers = [policyNumber(`deadlines.${index}.day`, deadline.day, "day")];
  return policyLine(writing, { id: deadline.step, name, how: day, numbers, source: deadline.source });
}

/** What the policy does with a result, who is ranked, and the days of the month it names. */
export function consequenceRows(writing: Writing): PolicyRow[] {
  const { consequences, ranking, deadlines } = writing.scheme;
  const { head } = texts(writing.language).sheets.policy;
  const rows = [
    ...consequences.flatMap((rule, index) => consequenceRow(writing, rule, `consequences.${index}`)),
    ...(ranking === null ? [] : [rankingRow(writing, ranking)]),
    ...deadlines.map((deadline, index) => deadlineRow(writing, deadline, index)),
  ];
  return rows.length === 0 ? [] : [policyHeading(writing.language, head.step, "", [head.value]), ...rows];
}
