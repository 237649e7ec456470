import { actions } from "../../src/actions/excelActions";
import type { Finding, Fix } from "../../src/sheets/kit/finding";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, sampleRequest, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(sampleRequest, silent));
  await excel.standIn.settled();
});

afterAll(async () => {
  await excel.close();
});

const errors = async (): Promise<Finding[]> =>
  ((await must(actions.readOpenPeriod(today)))?.findings ?? []).filter(({ severity }) => severity === "error");

const fixesOf = (findings: readonly Finding[]): Fix[] => findings.flatMap(({ fix }) => fix ?? []);

describe("Fixes of several findings", () => {
  test("are refused as a whole where one cell has changed meanwhile", async () => {
    const before = await errors();
    const fixes = fixesOf(before);
    const last = fixes.at(-1);
    if (last?.kind !== "setValue") throw new Error("The sample has texts in the place of numbers.");
    const stale: Fix = { ...last, from: "something else" };
    expect(fixes.length).toBeGreaterThan(2);
    expect(await actions.applyFixes([...fixes.slice(0, -1), stale])).toEqual({
      ok: false,
      issues: [{ code: "cellChanged", ...last.at, read: String(last.from) }],
    });
    expect(await errors()).toEqual(before);
  });

  test("are one request to read and one to write, formulas under lock included", async () => {
    const { counts } = excel.standIn;
    const fixes = fixesOf(await errors());
    const formula = excel.formulas("评分表!C8")[0]?.[0] ?? "";
    const locked: Fix = {
      kind: "setFormula",
      at: { sheet: "评分表", address: "C8" },
      from: formula,
      to: String(formula),
    };
    await excel.standIn.settled();
    counts.reset();
    await must(actions.applyFixes([...fixes, locked]));
    expect(counts.byBatch.map(({ wrote }) => wrote)).toEqual([false, true]);
    expect(fixesOf(await errors())).toEqual([]);
  });
});
