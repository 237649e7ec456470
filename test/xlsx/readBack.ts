import type { Month, PersonRow } from "../../src/sheets/book/month";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import type { RawMonth } from "../../src/sheets/kit/raw";
import { readMonth } from "../../src/sheets/readMonth";
import { areaOf } from "../../src/sheets/kit/address";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { rawOf } from "../sheets/rawOf";
import type { SeatedTeam, TypedRow } from "./team";

const tableOf = (plan: SheetPlan) => areaOf(plan.table?.range ?? "A1");

/** The sheets of a workbook that shows these values on 评分表; its own inputs where none are given. */
export function rawMonthOf(team: SeatedTeam<TypedRow>, shown?: readonly (readonly CellValue[])[]): RawMonth {
  const [policy, score] = team.plans("native");
  if (!policy || !score) throw new Error("A team has two sheets");
  const ledger = ledgerSheet(team.state, 3);
  const written = rawOf(score);
  return {
    state: team.state,
    score: { ...written, values: shown ?? written.values },
    scoreTable: tableOf(score),
    hiddenScoreRows: [],
    policy: rawOf(policy),
    ledger: rawOf(ledger),
    ledgerTable: tableOf(ledger),
    approval: null,
    interviewIndex: null,
  };
}

/** The month as the product reads it from such a workbook. */
export const monthOf = (team: SeatedTeam<TypedRow>, shown?: readonly (readonly CellValue[])[]): Month =>
  readMonth(rawMonthOf(team, shown), "2026-11-22");

/** The people as the product reads them back. */
export const readBack = (team: SeatedTeam<TypedRow>, values: readonly (readonly CellValue[])[]): readonly PersonRow[] =>
  monthOf(team, values).people;
