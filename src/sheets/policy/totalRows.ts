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

const plain = (writing: Writing, id: string, name: string, how: string, source: string): PolicyLine =>
  line(writing, id, name, how, [null, null, null, null], source);

/** The scale a sum is stretched to. */
function scaleRows(writing: Writing): PolicyLine[] {
  const { total: words } = texts(writing.language).sheets.policyResults;
  const rule = writing.scheme.total;
  if (rule.kind !== "sum" || rule.scaleTo === undefined) return [];
  const numbers = [number("total.scaleTo", rule.scaleTo), null, null, null] as const;
  return [line(writing, "scaleTo", words.scaleTo, words.scaleToHow, numbers, rule.source ?? "notInSource")];
}

function coefficientRows(writing: Writing): PolicyLine[] {
  const { total: words } = texts(writing.language).sheets.policyResults;
  const { coefficient } = writing.scheme;
  if (coefficient === undefined) return [];
  const name = words.coefficientName(coefficient.name[writing.language]);
  return [plain(writing, "coefficient", name, words.coefficientHow, coefficient.source)];
}

/** How the items become the total, what it is multiplied by, and its decimals. */
export function totalRows(writing: Writing): PolicyLine[] {
  const { scheme, language } = writing;
  const words = texts(language).sheets.policyResults;
  const decimals = [number("decimals", scheme.decimals, "count"), null, null, null] as const;
  return [
    plain(writing, "total", words.total.name, totalHow(writing), scheme.total.source ?? ""),
    ...scaleRows(writing),
    ...coefficientRows(writing),
    line(writing, "decimals", words.decimals, "", decimals, "notInSource"),
  ];
}
