import type { FollowedPeriod } from "../../actions/actions";
import { numberKey } from "../../domain/people/identity";
import { cellOf } from "../../sheets/kit/address";
import { inputOf, ledgerRules } from "../../sheets/ledger/entryRule";
import type { NewEntry } from "../../sheets/reading/newEntry";
import type { Fixable } from "./sameFixes";

/** A count of 评分表 below what 事件台账 says, and what a click would make of it. */
export interface RaiseOffer {
  fixable: Fixable;
  count: number;
  entries: number;
}

/** Once an incident is recorded: the count it leaves behind on 评分表; null where that agrees, or where a formula counts. */
export function raiseOffer(evaluated: FollowedPeriod, { number, rule }: NewEntry): RaiseOffer | null {
  const input = inputOf(ledgerRules(evaluated.scheme, evaluated.state.language))(rule);
  for (const finding of evaluated.findings) {
    const { issue, at, person } = finding;
    if (issue.code !== "countBelowLedger" || issue.input !== input || at === null) continue;
    if (person === null || numberKey(person.number) !== numberKey(number)) continue;
    const { count, entries } = issue;
    const cell = typedAt(evaluated, at.address);
    if (cell === null) return null;
    return { fixable: { ...finding, fix: { kind: "setValue", at, from: cell, to: entries } }, count, entries };
  }
  return null;
}

/** What was typed into a cell of 评分表; null where a formula stands. */
function typedAt({ seen: { raw } }: FollowedPeriod, address: string): string | number | boolean | null {
  const { row, column } = cellOf(address);
  const typed = raw.score.formulas[row]?.[column] ?? "";
  return typeof typed === "string" && typed.startsWith("=") ? null : (raw.score.values[row]?.[column] ?? "");
}
