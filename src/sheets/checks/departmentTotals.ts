import { sumOf } from "../../domain/figures/sum";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";
import { teamTiers } from "./likelyMistakes";
import { hasPerson } from "../reading/rows";

/** Department figures that are smaller than what the people listed add up to. */
export const departmentTotals = (context: CheckContext): Finding[] =>
  teamTiers(context.scheme).flatMap(({ own, team }) => [
    ...headcount(context, team.people),
    ...amount(context, own.amount, team.amount),
  ]);

function headcount({ department, rows }: CheckContext, id: string): Finding[] {
  const cell = department.get(id);
  const people = rows.filter(hasPerson).length;
  if (typeof cell?.value !== "number" || cell.value <= 0 || cell.value >= people) return [];
  const issue = { code: "headcountBelowPeople", input: id, read: cell.value, people } as const;
  return [{ severity: "warning", issue, at: cell.at, person: null, fix: null }];
}

function amount({ department, rows }: CheckContext, own: string, team: string): Finding[] {
  const cell = department.get(team);
  const amounts = rows.map((row) => row.cells.get(own)?.value).filter((value) => typeof value === "number");
  const sum = sumOf(amounts, (value) => value, 6);
  if (typeof cell?.value !== "number" || cell.value <= 0 || sum <= cell.value) return [];
  const issue = { code: "sumAboveDepartment", input: own, sum, other: team, otherRead: cell.value } as const;
  return [{ severity: "warning", issue, at: cell.at, person: null, fix: null }];
}
