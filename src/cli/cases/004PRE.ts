import { isUnused } from "../../domain/scheme/alternatives";
import type { CaseReader } from "./caseReader";
import { onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { itemsAndTotal } from "./itemsAndTotal";

const marked = "_mark";

/** Shop service before and after the sale: a mark out of a hundred by item that is judged. */
export const shopCase =
  (id: "004PRE" | "004POST"): CaseReader =>
  (given) => {
    const scheme = shipped(id);
    const used = scheme.items.filter((item) => !isUnused(item));
    const fields = used.map((item) => item.id);
    onlyFields(given, fields);
    const values = Object.fromEntries(fields.map((field) => [`${field}${marked}`, given[field] ?? null]));
    const evaluation = evaluateFlat(scheme, values, {
      fieldOf: (input) => input.replace(marked, ""),
      mayBeBlank: ["superior_adjustment"],
    });
    return itemsAndTotal({ ...evaluation, items: evaluation.items.filter(({ id }) => fields.includes(id)) });
  };
