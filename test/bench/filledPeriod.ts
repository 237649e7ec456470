import type { NewPeriod } from "../../src/actions/actions";
import { newState } from "../../src/actions/newState";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import type { RunningExcel } from "../support/excel";
import { invented, typedRow } from "./people";

export const today = "2026-11-22";
export const silent = (): void => undefined;
/** People who are due an interview. */
export const due = 60;

/** A month of policy 000 with room for so many people. */
export const periodOf = (people: number): NewPeriod => ({
  schemeId: "000",
  language: "zh-CN",
  department: "客服部",
  month: "2026-10",
  rows: people,
});

/** Types people into every row of a month that has just been made. */
export async function fill(excel: RunningExcel, month: NewPeriod): Promise<void> {
  const made = newState(month);
  if (!made.ok) throw new Error("The policy is unknown");
  const { value: state } = made;
  const people = month.rows;
  const layout = scoreLayout(state.scheme, state.language, people);
  const rows = invented(people, due).map((inputs, index) => typedRow(layout, inputs, index));
  const sheet = excel.standIn.grid.sheets().find(({ name }) => name === state.sheets.score)?.id ?? "";
  excel.standIn.grid.write(
    { sheet, row: layout.headerRow + 1, column: 0, rows: people, columns: layout.columns.length },
    rows,
  );
  await excel.standIn.settled();
}
