import fc from "fast-check";
import { actions } from "../../src/actions/excelActions";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
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

/** Types what a person and the department have, all at once. */
async function fillIn({ scheme, state, people: [person] }: EvaluatedPeriod, inputs: Inputs): Promise<void> {
  const layout = scoreLayout(scheme, state.language, 3);
  const { yes, no } = texts(state.language).sheets.score;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    for (const [id, value] of Object.entries(inputs)) {
      const column = layout.columns.findIndex((one) => one.id === id);
      const place = layout.department[id] ?? { row: (person?.row ?? 1) - 1, column };
      const typed = typeof value === "boolean" ? (value ? yes : no) : value;
      if (typed !== null) sheet.getCell(place.row, place.column).values = [[typed]];
    }
    await context.sync();
  });
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
