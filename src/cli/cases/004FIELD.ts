import { refuseCase, type CaseReader, type Given } from "./caseReader";
import { asNumber, asTable, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { itemsAndTotal } from "./itemsAndTotal";

/** The rates that were chosen, each as a count of all; any of the four may be left away (R004-48). */
export const fieldCase: CaseReader = (given) => {
  const scheme = shipped("004FIELD");
  const rates = scheme.items.map(({ id }) => id);
  onlyFields(given, rates);
  const chosen = rates.filter((id) => id in given);
  if (chosen.length === 0) return refuseCase("E_MISSING", rates[0] ?? "");
  const values = Object.fromEntries(chosen.flatMap((id) => rateOf(id, given)));
  const evaluation = evaluateFlat(scheme, values, { mayBeBlank: scheme.inputs.map(({ id }) => id) });
  const { items, total, grade } = itemsAndTotal(evaluation);
  return { items: Object.fromEntries(chosen.map((id) => [id, items[id]])), total, grade };
};

function rateOf(id: string, given: Given): [string, number][] {
  const rate = asTable(given[id], id);
  onlyFields(rate, ["num", "den"]);
  const count = asNumber(rate["num"], "num", { isWhole: true });
  const all = asNumber(rate["den"], "den", { isWhole: true });
  if (all === 0) return refuseCase("E_DIV0", id);
  if (count > all) return refuseCase("E_RANGE", id);
  return [
    [`${id}_num`, count],
    [`${id}_den`, all],
  ];
}
