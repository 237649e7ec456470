import type { Prizes } from "../../domain/pay/prizes";
import { prizesColumn, prizesWords } from "../../text/pay/prizes";
import { texts } from "../../text/texts";
import { type Placed, placedItems } from "../terms/placed";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine, type PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { PayOnSheets } from "./home";
import { payoutColumn } from "./payoutColumn";

export const prizes: PayOnSheets<Prizes> = {
  columns: ({ language }) => [payoutColumn(prizesColumn[language], wonAltogether)],
  band: () => null,
  rows: prizeRows,
};

/** Every ranked item has a column of prizes. */
function wonAltogether(scope: Scope): string {
  const won = scope.scheme.items.flatMap(({ id, method }) =>
    method.kind === "rank" ? [scope.cell(`prize.${id}`)] : [],
  );
  return won.length === 0 ? "0" : `ROUND(SUM(${won.join(",")}),2)`;
}

/** What each place of a ranked item is worth, from the first on side by side. */
function prizeRows(writing: Writing): PolicyRow[] {
  const { language, scheme } = writing;
  const { policy, policyResults } = texts(language).sheets;
  const { head } = policyResults.payout;
  const { place } = prizesWords[language];
  const rows = placedItems(scheme).flatMap((one) => prizeRow(writing, one));
  if (rows.length === 0) return [];
  const places = [0, 1, 2, 3].map((at) => (rows.some(({ numbers }) => numbers[at]) ? place(at + 1) : ""));
  return [policyHeading(language, head.line, policy.head.how, places), ...rows];
}

function prizeRow(writing: Writing, { item, method, path }: Placed): PolicyLine[] {
  if (method.kind !== "rank" || method.prizes === undefined) return [];
  const how = prizesWords[writing.language].how;
  const numbers = method.prizes.map(({ amount }, place) =>
    policyNumber(`${path}.prizes.${place}.amount`, amount, "money"),
  );
  const source = method.prizes[0]?.source ?? "notInSource";
  return [policyLine(writing, { id: item.id, name: item.name[writing.language], how, numbers, source })];
}
