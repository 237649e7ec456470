import type { Rank } from "../../domain/methods/rank";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { mayBeLeftOut } from "../columns/itemKinds";
import { valueCell } from "./measuredPoints";
import type { Scope } from "./scope";
import { inputCell } from "./tableScope";
import { textLiteral } from "../kit/textLiteral";

const words = (scope: Scope) => texts(scope.language).sheets.score;

/** How many complete rows have a better value, and one more; rows that are not complete take no place. */
export function placeFormula(scope: Scope, item: Item, method: Rank): string {
  const { measure, better } = method;
  const value = valueCell(scope, item);
  const column = measure.kind === "entered" ? scope.column(measure.input) : scope.column(`value.${item.id}`);
  const complete = `${scope.column("state")},${textLiteral(words(scope).stateComplete)}`;
  const place = `COUNTIFS(${column},"${better === "higher" ? ">" : "<"}"&${value},${complete})+1`;
  if (!mayBeLeftOut(scope.scheme, item)) return place;
  const held = measure.kind === "entered" ? inputCell(scope, measure.input) : value;
  return `IF(COUNT(${held})=0,${textLiteral(words(scope).noPlace)},${place})`;
}

/** What the place is worth in this item; who has no place, or one beyond the last prize, has none. */
export function prizeFormula(scope: Scope, item: Item, { prizes = [] }: Rank): string {
  const path = `items.${scope.scheme.items.indexOf(item)}.method.prizes`;
  const last = prizes.length - 1;
  const place = scope.cell(`item.${item.id}`);
  const amounts = last < 0 ? "" : scope.policyRange(`${path}.0.amount`, `${path}.${last}.amount`);
  const prize = last < 0 ? "0" : `IFERROR(INDEX(${amounts},1,${place}),0)`;
  return mayBeLeftOut(scope.scheme, item) ? `IF(COUNT(${place})=0,"",${prize})` : prize;
}

/** Competition rank of the total among those who take part: 1, 1, 3. */
export function rankingFormula(scope: Scope): string {
  const total = scope.cell("total");
  const none = textLiteral(words(scope).noPlace);
  const from = scope.policy("ranking.from");
  const place = `COUNTIFS(${scope.column("total")},">"&${total})+1`;
  return `IF(COUNT(${total})=0,${none},IF(${total}<${from},${none},${place}))`;
}
