import type { Inputs } from "../../src/domain/inputs/inputs";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { ScoreLayout } from "../../src/sheets/columns/scoreLayout";
import { texts } from "../../src/text/texts";
import cases from "../cases/000.json";

/** So many people of a department; the first `due` of them end below C, the others have small losses of every kind. */
export const invented = (count: number, due: number): Inputs[] =>
  Array.from({ length: count }, (_, index): Inputs => ({
    ...cases.month,
    total_calls: count * 1000,
    headcount: count,
    personal_calls: 850 + (index % 31) * 10,
    rude_tone: index % 2,
    acc_loss100: index % 2,
    mail_ontime: 98 + (index % 3),
    late_early: index % 6,
    ...(index < due ? { attitude_complaint: 1, exec_loss: 1 } : {}),
  }));

/** What a user types into a person's row; null where a formula stands. */
export function typedRow(layout: ScoreLayout, inputs: Inputs, index: number): (CellValue | null)[] {
  const { yes, no } = texts("zh-CN").sheets.score;
  return layout.columns.map(({ id, input }) => {
    if (id === "number") return `K${String(index + 1).padStart(5, "0")}`;
    if (id === "name") return `样例${String(index + 1)}`;
    const value = input ? inputs[input.id] : null;
    return typeof value === "boolean" ? (value ? yes : no) : (value ?? null);
  });
}
