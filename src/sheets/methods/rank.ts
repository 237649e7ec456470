import { betterResultCriterion, betterTypedCriterion, typedNumber } from "../terms/numbers";
import type { Rank } from "../../domain/methods/rank";
import { rankWords } from "../../text/methods/rank";
import { texts } from "../../text/texts";
import { textLiteral } from "../kit/textLiteral";
import { mayBeLeftOut, typedInput, valueCell } from "../measures/measured";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import type { Scope } from "../terms/scope";
import { inputCell } from "../terms/tableScope";
import type { MethodOnSheets } from "./home";
import { valueColumn } from "./valueColumn";

export const rank: MethodOnSheets<Rank> = {
  columns: (policy, placed) => [
    ...valueColumn(policy, placed),
    placeColumn(policy, placed),
    ...(policy.scheme.payout.kind === "prizes" ? [prizeColumn(policy, placed)] : []),
  ],
  rows: () => [],
  section: null,
  starts: () => [],
  restsOn: () => [],
};

function placeColumn({ language }: PolicyInLanguage, placed: Placed<Rank>): ColumnDraft {
  const { item, index } = placed;
  const name = item.name[language];
  return resultColumn({
    id: `item.${item.id}`,
    name,
    otherwise: rankWords[language].column.place(name),
    result: { kind: "item", item: index },
    style: "place",
    width: 5,
    formula: (scope) => place(scope, placed),
  });
}

function prizeColumn({ language }: PolicyInLanguage, placed: Placed<Rank>): ColumnDraft {
  const { item, index } = placed;
  return resultColumn({
    id: `prize.${item.id}`,
    name: rankWords[language].column.prize(item.name[language]),
    result: { kind: "prize", item: index },
    style: "money",
    width: 8,
    formula: (scope) => prize(scope, placed),
  });
}

/** How many complete rows have a better value, and one more; rows that are not complete take no place. */
function place(scope: Scope, { item, method }: Placed<Rank>): string {
  const words = texts(scope.language).sheets.score;
  const value = valueCell(scope, item);
  const typed = typedInput(item);
  const column = scope.column(typed ?? `value.${item.id}`);
  const complete = `${scope.column("state")},${textLiteral(words.stateComplete)}`;
  const better = (typed === null ? betterResultCriterion : betterTypedCriterion)(value, method.better);
  const found = `COUNTIFS(${column},${better},${complete})+1`;
  if (!mayBeLeftOut(scope.scheme, item)) return found;
  const held = typed === null ? value : inputCell(scope, typed);
  return `IF(COUNT(${held})=0,${textLiteral(words.noPlace)},${found})`;
}

/** What the place is worth in this item; who has no place, or one beyond the last prize, has none. */
function prize(scope: Scope, { item, method: { prizes = [] }, path }: Placed<Rank>): string {
  const last = prizes.length - 1;
  const held = scope.cell(`item.${item.id}`);
  const amounts = last < 0 ? "" : scope.policyRange(`${path}.prizes.0.amount`, `${path}.prizes.${last}.amount`);
  const paid = last < 0 ? "0" : `IFERROR(${typedNumber(`INDEX(${amounts},1,${held})`)},0)`;
  return mayBeLeftOut(scope.scheme, item) ? `IF(COUNT(${held})=0,"",${paid})` : paid;
}
