import type { TeamTier } from "../../domain/methods/teamTier";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";
import { isApart, middleOf } from "./farApart";
import { typedOtherwise } from "./otherUnits";
import { isIncident } from "../ledger/entryRule";
import { typedAmounts } from "./typedAmounts";
import { rowFinding } from "../reading/rows";

/** Fewer people than this give no usual value to compare with. */
const enough = 5;
/** More incidents than this of one kind in a month are more likely a slip, or a date that Excel made of "3-1". */
const manyIncidents = 99;

export const teamTiers = (scheme: Scheme): TeamTier[] =>
  scheme.items.flatMap(({ method }) => (method.kind === "teamTier" ? [method] : []));

/** A measured amount in its own right; a part of another amount is compared with that one. */
const isAmount = (input: Input, { inputs }: Scheme): boolean =>
  input.of === "person" &&
  input.whenBlank === "missing" &&
  (input.kind === "count" || input.kind === "quantity") &&
  inputs.find(({ id }) => id === input.notAbove)?.of !== "person";

/** Amounts that differ from the team's median by a digit and not by a unit, and incident counts beyond belief. */
export const farFromOthers = (context: CheckContext): Finding[] =>
  context.scheme.inputs.flatMap((input) => {
    const all = typedAmounts(context, input.id);
    const usual = isIncident(input) ? 0 : middleOf(all.map(({ value }) => value));
    const isFar = (value: number): boolean =>
      isIncident(input)
        ? value > manyIncidents
        : isAmount(input, context.scheme) && all.length >= enough && usual > 0 && value > 0 && isApart(value, usual);
    const far = all.filter(({ value }) => isFar(value));
    const explained = new Set(far.length === 0 ? [] : typedOtherwise(context, input).map(({ row }) => row));
    return far
      .filter(({ row }) => !explained.has(row))
      .map(({ row, cell, value }) =>
        rowFinding("warning", row, { code: "farFromOthers", input: input.id, read: value, median: usual }, cell.at),
      );
  });

/** One and the same amount for a whole team was probably filled down. */
export const sameForAll = (context: CheckContext): Finding[] =>
  teamTiers(context.scheme).flatMap(({ own }): Finding[] => {
    const all = typedAmounts(context, own.amount);
    const first = all[0];
    if (first === undefined || all.length < enough || all.some(({ value }) => value !== first.value)) return [];
    const issue = { code: "sameForAll", input: own.amount, value: first.value, people: all.length } as const;
    return [{ severity: "notice", issue, at: first.cell.at, person: null, fix: null }];
  });

/** Somebody with more working days than the department had. */
export const aboveDepartment = (context: CheckContext): Finding[] =>
  teamTiers(context.scheme).flatMap(({ own, team }) => {
    const days = context.department.get(team.days)?.value;
    if (typeof days !== "number") return [];
    return typedAmounts(context, own.days)
      .filter(({ value }) => value > days)
      .map(({ row, cell, value }) =>
        rowFinding(
          "warning",
          row,
          { code: "aboveDepartment", input: own.days, read: value, other: team.days, otherRead: days },
          cell.at,
        ),
      );
  });
