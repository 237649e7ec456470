import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { workdaysOf } from "../../src/domain/time/period";
import { newState } from "../../src/actions/newState";
import { cellAt } from "../../src/sheets/kit/address";
import type { PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { scoreSheet } from "../../src/sheets/score/scoreSheet";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { convert, libreOffice } from "../support/libreOffice";
import { engineTime } from "./engineTime";
import { invented, typedRow } from "./people";
import { printTable } from "./table";

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The sheet with a number where each formula stood, so that what remains is opening and saving. */
const withoutFormulas = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  blocks: plan.blocks.map(({ at, rows }) => ({
    at,
    rows: rows.map((row) => row.map((cell): PlanCell => (cell !== null && typeof cell === "object" ? 12.34 : cell))),
  })),
});

function workbookOf(count: number): SheetPlan[] {
  const state = newState({ schemeId: "000", language: "zh-CN", department: "客服部", month: "2026-10", rows: count });
  if (!state.ok) throw new Error("The policy is unknown");
  const { scheme, language } = state.value;
  const workdays = workdaysOf({ length: "month", month: "2026-10" }, chineseCalendar);
  const layout = scoreLayout(scheme, language, count);
  const workingDays = workdays.ok ? workdays.value : null;
  const score = scoreSheet({ state: { ...state.value, dialect: "native" }, rows: count, workingDays });
  const rows = invented(count, count / 5).map((inputs, index) => typedRow(layout, inputs, index));
  return [
    policySheet(state.value),
    { ...score, blocks: [...score.blocks, { at: cellAt(layout.headerRow + 1, 0), rows }] },
  ];
}

/** The engine against LibreOffice's recalculation of the same people, one after the other in this run. */
export async function measureSpeed(count: number): Promise<void> {
  const engine = engineTime(count);
  const rows: (string | number)[][] = [["engine, every reason included, median of 5", engine.toFixed(0)]];
  const office = libreOffice();
  if (office === null) rows.push(["LibreOffice is not installed", "-"]);
  else {
    const plans = workbookOf(count);
    const [formulas, values] = [writeWorkbook(plans), writeWorkbook(plans.map(withoutFormulas))];
    const opened = await timed(() => convert(office, values, "xlsx"));
    const calculated = await timed(() => convert(office, formulas, "xlsx"));
    const recalculation = calculated - opened;
    rows.push(
      ["LibreOffice, file with formulas: open, recalculate, save", calculated.toFixed(0)],
      ["LibreOffice, same file with numbers instead: open, save", opened.toFixed(0)],
      ["difference: reading, calculating and writing formulas", recalculation.toFixed(0)],
      [
        "engine / difference (budget 0.010)",
        `${(engine / recalculation).toFixed(4)}${engine * 100 <= recalculation ? " ok" : " OVER"}`,
      ],
    );
  }
  printTable(`Evaluating ${String(count)} people, in ms`, ["what", "ms"], rows);
}
