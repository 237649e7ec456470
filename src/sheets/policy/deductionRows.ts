import type { Language } from "../../domain/wording/localText";
import type { DeductionRule } from "../../domain/methods/rules";
import type { Deductions } from "../../domain/methods/deductions";
import type { Pool } from "../../domain/methods/pool";
import type { Void } from "../../domain/methods/voids";
import type { PeriodLength } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type PolicyLine, inputName, number, readingsOf, sourceWords } from "./policyRow";

/** The scheme a row belongs to and the words it is written in. */
export interface Writing {
  scheme: Scheme;
  language: Language;
  /** Of the period that is evaluated. */
  length: PeriodLength;
}

const words = ({ language }: Writing) => texts(language).sheets.policy;

export const line = (
  { scheme, language }: Writing,
  id: string,
  name: string,
  how: string,
  numbers: PolicyLine["numbers"],
  source: string,
  level: PolicyLine["level"] = "rule",
): PolicyLine => ({
  kind: "line",
  level,
  name,
  how,
  numbers,
  source: sourceWords(source, language),
  note: readingsOf(scheme, source, id, language),
});

function ruleRow(writing: Writing, rule: DeductionRule, path: string): PolicyLine {
  const { how } = words(writing);
  const name = rule.name[writing.language];
  const points = number(`${path}.points`, rule.points);
  if (rule.kind === "perTime") {
    const free = number(`${path}.free`, rule.free, "count");
    return line(
      writing,
      rule.id,
      name,
      rule.free > 0 ? how.perTimeFree : how.perTime,
      [points, free, null, null],
      rule.source,
    );
  }
  const [numerator, denominator] = [rule.numerator, rule.denominator].map((id) =>
    inputName(writing.scheme, id, writing.language),
  );
  const threshold = number(`${path}.threshold`, rule.threshold, "rate");
  return line(
    writing,
    rule.id,
    name,
    how.rate(numerator ?? "", denominator ?? ""),
    [points, null, threshold, null],
    rule.source,
  );
}

/** One row for every condition: any of them empties the item. */
export const voidRows = (writing: Writing, empties: readonly Void[], path: string): PolicyLine[] =>
  empties.flatMap((empty, index) =>
    empty.when.map((condition, place) => {
      const { how } = words(writing);
      const input = writing.scheme.inputs.find((one) => one.id === condition.input);
      const name = inputName(writing.scheme, condition.input, writing.language);
      const from = number(`${path}.${index}.when.${place}.from`, condition.from, "count");
      return input?.kind === "yesNo"
        ? line(
            writing,
            empty.id,
            empty.name[writing.language],
            how.emptiesItemYes(name),
            [null, null, null, null],
            empty.source,
          )
        : line(
            writing,
            empty.id,
            empty.name[writing.language],
            how.emptiesItem(name),
            [null, null, from, null],
            empty.source,
          );
    }),
  );

function replacedRow(writing: Writing, pool: Pool, path: string): PolicyLine[] {
  const by = pool.replacedBy;
  if (!by) return [];
  const how = words(writing).how.replaced(inputName(writing.scheme, by.input, writing.language));
  const points = number(`${path}.replacedBy.points`, by.points);
  const from = number(`${path}.replacedBy.from`, by.from, "count");
  return [line(writing, `${pool.id}_replaced`, by.name[writing.language], how, [points, null, from, null], by.source)];
}

function poolRows(writing: Writing, pool: Pool, path: string, isAlone: boolean): PolicyLine[] {
  const { how } = words(writing);
  const { language } = writing;
  const cap = pool.cap === undefined ? null : number(`${path}.cap`, pool.cap);
  const head =
    isAlone && cap === null
      ? []
      : [
          line(
            writing,
            pool.id,
            pool.name[language],
            cap ? how.poolCapped : how.pool,
            [null, null, null, cap],
            "",
            "group",
          ),
        ];
  return [
    ...head,
    ...pool.rules.map((rule, index) => ruleRow(writing, rule, `${path}.rules.${index}`)),
    ...replacedRow(writing, pool, path),
    ...voidRows(writing, pool.empties ?? [], `${path}.empties`),
  ];
}

/** The rules of an item or a part that loses points from its full marks. */
export const deductionRows = (writing: Writing, method: Deductions, path: string): PolicyLine[] => [
  ...method.pools.flatMap((pool, index) =>
    poolRows(writing, pool, `${path}.pools.${index}`, method.pools.length === 1),
  ),
  ...voidRows(writing, method.voids, `${path}.voids`),
];
