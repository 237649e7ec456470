import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, type PolicyRow, number } from "./policyRow";

/** Inputs whose largest value follows the full marks of what they mark. */
function markedInputs({ scheme }: Writing): ReadonlySet<string> {
  const marked = scheme.items.flatMap(({ method }) => {
    if (method.kind === "mark") return [method.input];
    if (method.kind !== "parts") return [];
    return method.parts.flatMap((part) => (part.method.kind === "mark" ? [part.method.input] : []));
  });
  return new Set(marked);
}

/** The largest marks and ratings: those on one scale, with the same unit and limit, share a cell. */
function limitRows(writing: Writing): PolicyLine[] {
  const { scheme, language } = writing;
  const { policyResults } = texts(language).sheets;
  const marked = markedInputs(writing);
  const scales = new Map<string, number[]>();
  scheme.inputs.forEach(({ id, kind, max, unit }, index) => {
    if ((kind !== "mark" && kind !== "rating") || max === undefined || marked.has(id)) return;
    const scale = `${kind} ${unit?.[language] ?? ""} ${max}`;
    scales.set(scale, [...(scales.get(scale) ?? []), index]);
  });
  return [...scales.values()].flatMap(([index = 0, ...more]): PolicyLine[] => {
    const input = scheme.inputs[index];
    if (input === undefined) return [];
    const { id, name, unit, source, max = 0 } = input;
    const one = number(
      `inputs.${index}.max`,
      max,
      "points",
      more.map((other) => `inputs.${other}.max`),
    );
    const words =
      more.length === 0 ? policyResults.limit(name[language]) : policyResults.limits(String(more.length + 1));
    return [line(writing, id, words, unit?.[language] ?? policyResults.points, [one, null, null, null], source)];
  });
}

/** Numbers that no formula uses, and the largest marks and ratings that may be given. */
export function parameterRows(writing: Writing): PolicyRow[] {
  const { scheme, language } = writing;
  const { policy, policyResults } = texts(language).sheets;
  const parameters = scheme.parameters.map(({ id, name, value, unit, source }, index): PolicyLine =>
    line(
      writing,
      id,
      name[language],
      unit[language],
      [number(`parameters.${index}.value`, value, "number"), null, null, null],
      source,
    ),
  );
  const amounts = scheme.inputs.flatMap(({ id, each, name, source }, index): PolicyLine[] => {
    if (each === undefined) return [];
    const [least, most] = [number(`inputs.${index}.each.min`, each.min), number(`inputs.${index}.each.max`, each.max)];
    return [line(writing, id, policyResults.each(name[language]), "", [least, most, null, null], source)];
  });
  const milestones = scheme.items.flatMap(({ id, name, milestone }, index): PolicyLine[] => {
    if (milestone === undefined) return [];
    const title = `${name[language]} · ${milestone.name[language]}`;
    const at = number(`items.${index}.milestone.at`, milestone.at, "number");
    return [line(writing, id, title, policyResults.milestone, [at, null, null, null], milestone.source)];
  });
  const { head } = policy;
  const cells = [head.step, "", head.value, "", "", "", head.source, head.note] as const;
  const rows = [...parameters, ...milestones, ...limitRows(writing), ...amounts];
  return rows.length === 0 ? [] : [{ kind: "heading", cells }, ...rows];
}
