import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, inputName, number } from "./policyRow";

function totalHow({ scheme, language }: Writing): string {
  const { total } = texts(language).sheets.policyResults;
  const { coefficient, lines } = scheme;
  const times = coefficient ? total.coefficient(inputName(scheme, coefficient.input, language)) : "";
  const beside = lines.some(({ effect }) => effect !== "none") ? total.lines : "";
  const rule = scheme.total;
  switch (rule.kind) {
    case "sum":
      return (rule.scaleTo === undefined ? total.sum : total.sumScaled(String(rule.scaleTo))) + times + beside;
    case "groups":
    case "mean":
      return total[rule.kind] + times + beside;
    case "none":
      return total.none;
  }
}

/** How the items become the total, what it is multiplied by, and its decimals. */
export function totalRows(writing: Writing): PolicyLine[] {
  const { scheme, language } = writing;
  const words = texts(language).sheets.policyResults;
  const rule = scheme.total;
  const { coefficient } = scheme;
  const plain = (id: string, name: string, how: string, source: string): PolicyLine =>
    line(writing, id, name, how, [null, null, null, null], source);
  const scale =
    rule.kind === "sum" && rule.scaleTo !== undefined
      ? [
          line(
            writing,
            "scaleTo",
            words.total.scaleTo,
            words.total.scaleToHow,
            [number("total.scaleTo", rule.scaleTo), null, null, null],
            rule.source ?? "notInSource",
          ),
        ]
      : [];
  return [
    plain("total", words.total.name, totalHow(writing), rule.source ?? ""),
    ...scale,
    ...(coefficient
      ? [
          plain(
            "coefficient",
            words.total.coefficientName(coefficient.name[language]),
            words.total.coefficientHow,
            coefficient.source,
          ),
        ]
      : []),
    line(
      writing,
      "decimals",
      words.decimals,
      "",
      [number("decimals", scheme.decimals, "count"), null, null, null],
      "notInSource",
    ),
  ];
}
