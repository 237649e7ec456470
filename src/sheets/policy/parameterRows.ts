import { marksIn } from "../../domain/scheme/limits";
import { texts } from "../../text/texts";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine, type PolicyRow } from "../terms/policyRow";

/** Numbers that no formula uses. */
const namedRows = (writing: Writing): PolicyLine[] =>
  writing.scheme.parameters.map(({ id, name, value, unit, source }, index) => {
    const numbers = [policyNumber(`parameters.${index}.value`, value, "number")];
    return policyLine(writing, { id, name: name[writing.language], how: unit[writing.language], numbers, source });
  });

/** What is pointed out on the way and earns nothing. */
const milestoneRows = (writing: Writing): PolicyLine[] =>
  writing.scheme.items.flatMap(({ id, name, milestone }, index): PolicyLine[] => {
    if (milestone === undefined) return [];
    const { language } = writing;
    const title = `${name[language]} · ${milestone.name[language]}`;
    const how = texts(language).sheets.policyResults.milestone;
    const numbers = [policyNumber(`items.${index}.milestone.at`, milestone.at, "number")];
    return [policyLine(writing, { id, name: title, how, numbers, source: milestone.source })];
  });

/** Ratings, and marks whose largest value does not follow full marks, by the scale they are given on. */
function scales({ scheme, language }: Writing): number[][] {
  const marks = new Set(marksIn(scheme).map(({ input }) => input));
  const alike = new Map<string, number[]>();
  scheme.inputs.forEach(({ id, kind, max, unit }, index) => {
    if ((kind !== "mark" && kind !== "rating") || max === undefined || marks.has(id)) return;
    const scale = `${kind} ${unit?.[language] ?? ""} ${max}`;
    alike.set(scale, [...(alike.get(scale) ?? []), index]);
  });
  return [...alike.values()];
}

/** The largest marks and ratings: those on one scale, with the same unit and limit, share a cell. */
const limitRows = (writing: Writing): PolicyLine[] =>
  scales(writing).flatMap(([index = 0, ...more]): PolicyLine[] => {
    const input = writing.scheme.inputs[index];
    if (input === undefined) return [];
    const { id, name, unit, source, max = 0 } = input;
    const { policyResults } = texts(writing.language).sheets;
    const also = more.map((other) => `inputs.${other}.max`);
    const numbers = [policyNumber(`inputs.${index}.max`, max, "points", also)];
    const title =
      more.length === 0 ? policyResults.limit(name[writing.language]) : policyResults.limits(String(more.length + 1));
    return [
      policyLine(writing, { id, name: title, how: unit?.[writing.language] ?? policyResults.points, numbers, source }),
    ];
  });

/** Least and most of each single amount. */
const amountRows = (writing: Writing): PolicyLine[] =>
  writing.scheme.inputs.flatMap(({ id, each, name, source }, index): PolicyLine[] => {
    if (each === undefined) return [];
    const title = texts(writing.language).sheets.policyResults.each(name[writing.language]);
    const numbers = [
      policyNumber(`inputs.${index}.each.min`, each.min),
      policyNumber(`inputs.${index}.each.max`, each.max),
    ];
    return [policyLine(writing, { id, name: title, numbers, source })];
  });

/** Numbers that no formula uses, and the largest marks and ratings that may be given. */
export function parameterRows(writing: Writing): PolicyRow[] {
  const { head } = texts(writing.language).sheets.policy;
  const rows = [...namedRows(writing), ...milestoneRows(writing), ...limitRows(writing), ...amountRows(writing)];
  return rows.length === 0 ? [] : [policyHeading(writing.language, head.step, "", [head.value]), ...rows];
}
