import type { EvaluatedPeriod, PersonRow } from "../../src/sheets/book/evaluatedPeriod";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { readPeriod } from "../../src/sheets/readPeriod";
import { areaOf } from "../../src/sheets/kit/address";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { rawOf } from "../sheets/rawOf";
import type { SeatedTeam, TypedRow } from "./team";

const tableOf = (plan: SheetPlan) => areaOf(plan.table?.range ?? "A1");

/** The sheets of a workbook that shows these values on 评分表; its own inputs where none are given. */
export function rawPeriodOf(team: SeatedTeam<TypedRow>, shown?: readonly (readonly CellValue[])[]): RawPeriod {
  const [policy, score] = team.plans("native");
  if (!policy || !score) throw new Error("A team has two sheets");
  const ledger = ledgerSheet(team.state, 20);
  const written = rawOf(score);
  return {
    state: team.state,
    isStateOlder: false,
    score: { ...written, values: shown ?? written.values },
    scoreTable: tableOf(score),
    hiddenScoreRows: [],
    lockedCells: { score: [], ledger: [] },
    policy: rawOf(policy),
    ledger: rawOf(ledger),
    ledgerTable: tableOf(ledger),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
}

/** The month as the product reads it from such a workbook. */
export const periodOfFile = (team: SeatedTeam<TypedRow>, shown?: readonly (readonly CellValue[])[]): EvaluatedPeriod =>
  readPeriod(rawPeriodOf(team, shown), "2026-11-22");

/** The people as the product reads them back. */
export const readBack = (team: SeatedTeam<TypedRow>, values: readonly (readonly CellValue[])[]): readonly PersonRow[] =>
  periodOfFile(team, values).people;
