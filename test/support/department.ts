import type { Inputs } from "../../src/domain/inputs/inputs";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { cellAt } from "../../src/sheets/kit/address";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import { rawOfPlans } from "../../src/sheets/rawOfPlans";
import { readPeriod } from "../../src/sheets/readPeriod";
import { stateIn } from "../sheets/fixtures";
import { periodWith, scheme000 } from "./period000";
import { filedPlans, type FiledPerson } from "./periodFile";

export const today = "2026-11-02";
export const supervisors = ["主管赵", "主管钱", "主管孙", "主管李"] as const;

/** Somebody whose figures are nobody else's. */
export const member = (nth: number, inputs: Inputs = {}): FiledPerson => ({
  number: `KF${String(7001 + nth)}`,
  name: `坐席${"甲乙丙丁戊己庚辛壬癸".charAt(nth % 10)}${"东南西北".charAt(Math.floor(nth / 10) % 4)}`,
  inputs: periodWith({
    personal_calls: 31307 + ((nth * nth * 977) % 9973),
    total_calls: 400_000,
    headcount: 10,
    ...inputs,
  }),
});

interface Department {
  people?: readonly FiledPerson[];
  state?: Partial<WorkbookState>;
  /** More cells, by sheet. */
  cells?: Readonly<Record<string, SheetPlan["blocks"]>>;
}

/** A department under policy 000 whose people stand beside the name of their supervisor. */
export function departmentPlans({ people = team(8), state = {}, cells = {} }: Department = {}): SheetPlan[] {
  const { columns, headerRow } = scoreLayout(scheme000, "zh-CN", people.length + 2);
  const beside = {
    at: cellAt(headerRow, columns.length),
    rows: [["主管"], ...people.map((_, nth) => [supervisors[nth % supervisors.length] ?? ""])],
  };
  return filedPlans({ scheme: scheme000, people, state }).map((plan) => ({
    ...plan,
    blocks: [...plan.blocks, ...(plan.name === "评分表" ? [beside] : []), ...(cells[plan.name] ?? [])],
  }));
}

export const team = (count: number): FiledPerson[] => Array.from({ length: count }, (_, nth) => member(nth));

/** The same as it is read. */
export function departmentRead(made: Department = {}) {
  const raw = rawOfPlans(departmentPlans(made), stateIn("zh-CN", { scheme: scheme000, ...made.state }));
  return { raw, evaluated: readPeriod(raw, today) };
}
