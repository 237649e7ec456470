import { hasTotal } from "../../domain/totals/hasTotal";
import { speaker } from "../../text/speaker/speaker";
import { texts } from "../../text/texts";
import { totalInWords } from "../../text/totals/totals";
import { inputName, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import { totalOnSheets } from "../totals/totals";

/** How the items become a total, and what it is changed by. */
function totalHow(writing: Writing): string {
  const { coefficient, lines, total } = writing.scheme;
  const words = texts(writing.language).sheets.policyResults.total;
  const rule = totalInWords(total).rule(total, speaker(writing.scheme, writing.language));
  if (!hasTotal(writing.scheme)) return rule;
  const times = coefficient ? words.coefficient(inputName(writing, coefficient.input)) : "";
  return rule + times + (lines.some(({ effect }) => effect !== "none") ? words.lines : "");
}

function coefficientRows(writing: Writing): PolicyLine[] {
  const { total: words } = texts(writing.language).sheets.policyResults;
  const { coefficient } = writing.scheme;
  if (coefficient === undefined) return [];
  const name = words.coefficientName(coefficient.name[writing.language]);
  return [policyLine(writing, { id: "coefficient", name, how: words.coefficientHow, source: coefficient.source })];
}

/** How the items become the total, what it is multiplied by, and its decimals. */
export function totalRows(writing: Writing): PolicyLine[] {
  const { total, decimals } = writing.scheme;
  const words = texts(writing.language).sheets.policyResults;
  const places = [policyNumber("decimals", decimals, "count")];
  return [
    policyLine(writing, { id: "total", name: words.total.name, how: totalHow(writing), source: total.source ?? "" }),
    ...totalOnSheets(total).rows(writing, total),
    ...coefficientRows(writing),
    policyLine(writing, { id: "decimals", name: words.decimals, numbers: places, source: "notInSource" }),
  ];
}
