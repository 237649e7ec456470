import type { TeamTier } from "../../domain/methods/teamTier";
import type { TableScope } from "./tableScope";

const teamTiers = (scope: TableScope): TeamTier[] =>
  scope.scheme.items.flatMap((item) => (item.method.kind === "teamTier" ? [item.method] : []));

/** Own working days are the department's until somebody types over them; null for every other column. */
export function defaultFormula(scope: TableScope, column: string): string | null {
  const method = teamTiers(scope).find((one) => one.own.days === column);
  if (!method) return null;
  const nobody = `AND(${scope.cell("number")}="",${scope.cell("name")}="")`;
  return `=IF(${nobody},"",${scope.department(method.team.days)})`;
}

/** What a department cell starts with: the sum of what people have, how many they are, or the days of the calendar. */
export function departmentDefault(scope: TableScope, input: string, workingDays: number | null): string | number {
  for (const { own, team } of teamTiers(scope)) {
    if (input === team.amount) return `=SUM(${scope.column(own.amount)})`;
    if (input === team.people)
      return `=SUMPRODUCT(((${scope.column("number")}<>"")+(${scope.column("name")}<>"")>0)*1)`;
    if (input === team.days) return workingDays ?? "";
  }
  return "";
}
