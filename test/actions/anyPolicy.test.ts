import fc from "fast-check";
import { actions } from "../../src/actions/excelActions";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { cellAt } from "../../src/sheets/kit/address";
import { texts } from "../../src/text/texts";
import { anyPolicy } from "../support/anyPolicy";
import { type RunningExcel, startExcel } from "../support/excel";
import { anyPeople } from "../xlsx/anyPeople";
import { must, silent, today } from "./support";

/** KPI_SEED repeats the policies of an earlier run. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

const read = async (): Promise<EvaluatedPeriod> => {
  const evaluated = await must(actions.readOpenPeriod(today));
  if (evaluated === null) throw new Error("There is no month.");
  return evaluated;
};

/** Somebody whom the policy can score. */
function personOf(policy: Scheme): Inputs {
  const found = anyPeople(policy, 40, seed).find((inputs) => evaluate(policy, inputs).ok);
  if (found === undefined) throw new Error("Nobody can be scored.");
  return found;
}

/** Cells that stand beside each other, so that they are typed at once. */
function neighbours(cells: readonly (string | number | null)[]): { at: number; values: (string | number)[] }[] {
  const runs: { at: number; values: (string | number)[] }[] = [];
  cells.forEach((cell, at) => {
    const last = runs.at(-1);
    if (cell === null) return;
    if (last && last.at + last.values.length === at) last.values.push(cell);
    else runs.push({ at, values: [cell] });
  });
  return runs;
}

async function fillIn({ scheme, state, people: [person] }: EvaluatedPeriod, inputs: Inputs): Promise<void> {
  const layout = scoreLayout(scheme, state.language, 3);
  const { yes, no } = texts(state.language).sheets.score;
  const typed = (id: string): string | number | null => {
    const value = inputs[id] ?? null;
    return typeof value === "boolean" ? (value ? yes : no) : value;
  };
  for (const [id, { row, column }] of Object.entries(layout.department)) {
    const value = typed(id);
    if (value !== null) await excel.user.type(`评分表!${cellAt(row, column)}`, value);
  }
  const cells = layout.columns.map(({ id, input }) => (input === null ? null : typed(id)));
  for (const { at, values } of neighbours(cells))
    await excel.user.type(`评分表!${cellAt((person?.row ?? 1) - 1, at)}`, [values]);
}

const policies = fc.sample(anyPolicy, { seed, numRuns: 2 }).map((policy, at) => [at + 1, policy] as const);

describe(`A month under a policy of one's own, whatever its names (KPI_SEED=${seed})`, () => {
  test.each(policies)("is made, filled in, checked and approved without a refusal: %d", async (_, policy) => {
    excel.reset();
    const usual = { language: "zh-CN", department: "客服部", month: "2026-10", rows: 3 } as const;
    await must(actions.newPeriod({ ...usual, schemeId: policy.id, policy }, today, silent));
    await must(actions.addPeople([{ number: "K101", name: "样例甲" }]));
    await fillIn(await read(), personOf(policy));
    const { findings, isPolicySound } = await read();
    const errors = findings.filter(({ severity }) => severity === "error").map(({ issue }) => issue);
    expect([isPolicySound, errors]).toEqual([true, []]);
    await must(actions.makeApproval(today, silent));
    await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
    expect(excel.standIn.log.entries).toEqual([]);
  });
});
