import { reachedCount, typedNumber } from "../terms/numbers";
import type { TeamTier } from "../../domain/methods/teamTier";
import { teamTierWords } from "../../text/methods/teamTier";
import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { rounded } from "../terms/formula";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyLabel, policyNumber, type PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf, type TableScope } from "../terms/tableScope";
import type { MethodOnSheets, Start } from "./home";
import { pointsColumn } from "./itemColumn";

export const teamTier: MethodOnSheets<TeamTier> = {
  columns: (policy, placed) => [
    ...reachedColumns(policy, placed),
    pointsColumn(policy, placed, (scope) => rounded(scope, fromTable(scope, placed, "points"))),
  ],
  rows: tierRows,
  section: null,
  starts: startsOf,
  restsOn: () => [],
};

const ratioId = ({ item }: Placed<TeamTier>): string => `ratio.${item.id}`;

/** The ratio and the tier it reaches. */
function reachedColumns({ language }: PolicyInLanguage, placed: Placed<TeamTier>): ColumnDraft[] {
  const { item, method, index } = placed;
  const { ratio, tier } = teamTierWords[language];
  return [
    resultColumn({
      id: ratioId(placed),
      name: ratio,
      result: { kind: "ratio", item: index },
      style: "rate",
      width: 7.5,
      formula: (scope) => {
        const { value, reference } = sides(scope, method);
        return `ROUND(${value}/(${reference}),10)`;
      },
    }),
    resultColumn({
      id: `tier.${item.id}`,
      name: tier,
      result: { kind: "tier", item: index },
      style: "grade",
      width: 4.8,
      formula: (scope) => fromTable(scope, placed, "label"),
    }),
  ];
}

/** Own amount per day and the department's per day and head, multiplied out so that nothing is divided twice. */
const sides = (scope: Scope, { own, team }: TeamTier): { value: string; reference: string } => ({
  value: `${amountOf(scope, own.amount)}*${amountOf(scope, team.days)}*${amountOf(scope, team.people)}`,
  reference: `${amountOf(scope, own.days)}*${amountOf(scope, team.amount)}`,
});

function fromTable(scope: Scope, placed: Placed<TeamTier>, field: "label" | "points"): string {
  const { method } = placed;
  const path = `${placed.path}.tiers`;
  const last = method.tiers.length - 1;
  const column = (name: string): string => scope.policyRange(`${path}.0.${name}`, `${path}.${last}.${name}`);
  if (scope.dialect === "native") {
    const found = `INDEX(${column(field)},${reachedCount(column("from"), scope.cell(ratioId(placed)))})`;
    return field === "label" ? found : typedNumber(found);
  }
  const table = scope.policyRange(`${path}.0.from`, `${path}.${last}.points`);
  const { value, reference } = sides(scope, method);
  return `${field === "label" ? "KPI.TIER" : "KPI.TIERPOINTS"}(${value},${reference},${table})`;
}

function tierRows(writing: Writing, { method, path }: Placed<TeamTier>): PolicyRow[] {
  const { language } = writing;
  const { head } = texts(language).sheets.policy;
  const words = teamTierWords[language];
  const rows = method.tiers.map((tier, index) => {
    const place = `${path}.tiers.${index}`;
    const from = { ...policyNumber(`${place}.from`, tier.from, "ratio"), isEditable: index > 0 };
    const numbers = [from, policyLabel(`${place}.label`, tier.label), policyNumber(`${place}.points`, tier.points)];
    return policyLine(writing, { id: tier.label, name: tier.label, how: words.how, numbers, source: tier.source });
  });
  return [policyHeading(language, head.tier, head.how, [head.from, head.tier, words.tierPoints]), ...rows];
}

const nobody = (scope: TableScope): string => `AND(${scope.cell("number")}="",${scope.cell("name")}="")`;

/** Own working days are the department's; its total is the sum of what people have, its days are those of the calendar. */
function startsOf({ own, team }: TeamTier): Start[] {
  return [
    { input: own.days, with: (scope) => `=IF(${nobody(scope)},"",${scope.department(team.days)})` },
    { input: team.amount, with: (scope) => `=SUM(${scope.column(own.amount)})` },
    {
      input: team.people,
      with: (scope) => `=SUMPRODUCT(((${scope.column("number")}<>"")+(${scope.column("name")}<>"")>0)*1)`,
    },
    { input: team.days, with: (_, workingDays) => workingDays ?? "" },
  ];
}
