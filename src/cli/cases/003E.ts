import type { CaseReader } from "./caseReader";
import { asList, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { itemsAndTotal } from "./itemsAndTotal";

/** The scales of 15.3 and 15.4: target and actual value of each item under its number on the form. */
export const scaleCase =
  (id: "003E" | "003F"): CaseReader =>
  (given) => {
    const scheme = shipped(id);
    const rows = scheme.items.map((item, index) => ({ item: item.id, field: String(index + 1) }));
    onlyFields(
      given,
      rows.map(({ field }) => field),
    );
    const pairs = rows.map(({ item, field }) => ({ item, field, pair: asList(given[field], field, 2, 2) }));
    const values = pairs.flatMap(({ item, pair: [target, actual] }) => [
      [`${item}_target`, target] as const,
      [`${item}_actual`, actual] as const,
    ]);
    const fieldOf = new Map(
      rows.flatMap(({ item, field }) => [`${item}_target`, `${item}_actual`].map((input) => [input, field])),
    );
    const evaluation = evaluateFlat(scheme, Object.fromEntries(values), {
      fieldOf: (input) => fieldOf.get(input) ?? input,
    });
    return itemsAndTotal(evaluation, (_item, index) => String(index + 1));
  };
