import { sumOf } from "../../domain/figures/sum";
import { refuseCase, type Given } from "./caseReader";
import { asList, asNumber } from "./fields";

/** Several single amounts that the policy's inputs know as their number and their sum. */
interface Singles {
  count: number;
  sum: number;
}

const singles = (amounts: readonly number[]): Singles => ({
  count: amounts.length,
  sum: sumOf(amounts, (amount) => amount, 10),
});

/** Marks of several people or checks; a negative one is refused as such. */
export const asMarks = (value: unknown, field: string, max = Infinity): Singles =>
  singles(asList(value, field).map((mark) => asNumber(mark, field, { max })));

/** One amount per event, each within the policy's span; no list means no event. */
export function asEvents(given: Given, field: string, span: { min: number; max: number }): Singles {
  const amounts = field in given ? asList(given[field], field) : [];
  return singles(amounts.map((amount) => within(asNumber(amount, field, { min: -Infinity }), field, span)));
}

const within = (amount: number, field: string, { min, max }: { min: number; max: number }): number =>
  amount < min || amount > max ? refuseCase("E_RANGE", field) : amount;
