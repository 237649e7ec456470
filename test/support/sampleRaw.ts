import { newState } from "../../src/actions/newState";
import { sampleCells } from "../../src/actions/sample/sampleCells";
import { sampleOf } from "../../src/actions/sample/samples";
import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import type { SeenWorkbook } from "../../src/sheets/book/seenWorkbook";
import { areaOf } from "../../src/sheets/kit/address";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { newWorkbook } from "../../src/sheets/newWorkbook";
import { rawOf } from "../sheets/rawOf";

/** The month of a policy's made-up team as it is read before anything is calculated. */
export async function sampleRaw(schemeId: string): Promise<RawPeriod> {
  const sample = await sampleOf(schemeId);
  if (!sample) throw new Error(`There is no team for ${schemeId}.`);
  const { rows, department } = sample;
  const made = newState({ schemeId, language: "zh-CN", month: "2026-10", rows, department: department["zh-CN"] });
  if (!made.ok) throw new Error(`There is no policy ${schemeId}.`);
  const { value: state } = made;
  const typed = sampleCells(state, sample);
  const plans = newWorkbook({ state, calendar: chineseCalendar, rows, ledgerRows: 20 });
  const filled = (name: string): SheetPlan => {
    const plan = plans.find((one) => one.name === name);
    if (!plan) throw new Error(`There is no sheet ${name}.`);
    return { ...plan, blocks: [...plan.blocks, ...(typed[name] ?? [])] };
  };
  const { policy, score, ledger } = state.sheets;
  return {
    state,
    isStateOlder: false,
    policy: rawOf(filled(policy)),
    score: rawOf(filled(score)),
    scoreTable: areaOf(filled(score).table?.range ?? ""),
    hiddenScoreRows: [],
    lockedCells: { score: [], ledger: [] },
    ledger: rawOf(filled(ledger)),
    ledgerTable: areaOf(filled(ledger).table?.range ?? ""),
    approval: null,
    interviewIndex: null,
    ofPeople: [],
  };
}

/** The period as it was read from sheets whose ids are their names. */
export const seenAs = (raw: RawPeriod): SeenWorkbook => ({
  raw,
  places: {
    anchors: [],
    sheets: {
      policy: raw.policy.name,
      score: raw.score.name,
      ledger: raw.ledger.name,
      approval: raw.approval?.name ?? null,
      interviewIndex: raw.interviewIndex?.name ?? null,
      state: "_KPI",
    },
    ofPeople: [],
    tables: { score: "1", ledger: "2" },
  },
});
