import { actions } from "../../src/actions/excelActions";
import { copyScheme } from "../../src/domain/edit/editScheme";
import { schemeById, schemeIds } from "../../src/schemes";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(async () => {
  await excel.close();
});

const usual = { language: "zh-CN", department: "客服部", month: "2026-09", rows: 3 } as const;

describe("A new month", () => {
  test.each(schemeIds)(
    "under policy %s is made and read back, and lacks nothing but what is to be filled in",
    async (schemeId) => {
      excel.reset();
      await must(actions.newPeriod({ ...usual, schemeId }, today, silent));
      await excel.standIn.settled();
      const evaluated = await must(actions.readOpenPeriod(today));
      const last = schemeById(schemeId)?.cycle === "year" ? "2026-12" : "2026-09";
      expect([evaluated?.scheme.id, evaluated?.state.month, evaluated?.isPolicySound]).toEqual([schemeId, last, true]);
      const errors = evaluated?.findings.filter(({ severity }) => severity === "error") ?? [];
      expect(errors.map(({ issue }) => issue.code).filter((code) => code !== "missing")).toEqual([]);
    },
  );

  test("under a policy of one's own remembers that policy", async () => {
    const scheme = schemeById("000");
    if (!scheme) throw new Error("000 is shipped");
    const name = { "zh-CN": "试行办法", "zh-TW": "試行辦法", en: "On trial" };
    excel.reset();
    await must(
      actions.newPeriod({ ...usual, schemeId: "own", policy: copyScheme(scheme, "own", name) }, today, silent),
    );
    expect((await must(actions.readOpenPeriod(today)))?.scheme).toMatchObject({ id: "own", name });
  });
});
