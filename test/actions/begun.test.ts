import { actions } from "../../src/actions/excelActions";
import type { Result } from "../../src/domain/issue/result";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, smallRequest, today } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const unfinished = { ok: false, issues: [{ code: "workUnfinished" }] };
const names = (): string[] => excel.standIn.grid.sheets().map(({ name }) => name);

interface Outcome {
  /** The action was told to have failed. */
  failed: boolean;
  /** What it had begun was still there. */
  wasBegun: boolean;
}

interface Cut {
  name: string;
  first: () => Promise<unknown>;
  act: () => Promise<Result<unknown>>;
  /** What Excel does not take, so that the action goes in steps. */
  refused: string;
  /** Requests from which on nothing is answered. */
  from: readonly number[];
}

/** The host is gone from the n-th request on, first to an action that has to go in steps; then the workbook is opened again. */
async function goneFrom(n: number, { act, refused }: Cut): Promise<Outcome> {
  excel.standIn.faults.refuseAction(refused, "InvalidArgument");
  excel.standIn.faults.loseFrom(n);
  const { ok } = await act();
  excel.standIn.faults.clear();
  await excel.standIn.settled();
  const opened = await actions.readOpenPeriod(today);
  return { failed: !ok, wasBegun: !opened.ok && opened.issues[0].code === "workUnfinished" };
}

describe("When the pane is gone in the middle of", () => {
  test.each<Cut>([
    {
      name: "a new period",
      first: async () => {
        excel.reset();
        await excel.standIn.settled();
      },
      act: () => actions.samplePeriod(smallRequest, silent),
      refused: "PageLayout.Zoom =",
      from: [3, 4, 5, 8, 14],
    },
    {
      name: "rows added to a table",
      first: () => must(actions.readOpenPeriod(today)),
      act: () => actions.applyFixes([{ kind: "extendTable", at: { sheet: "评分表", address: "A38" }, rows: 2 }]),
      refused: "PageLayout.SetPrintArea(",
      from: [3, 4, 5, 6, 7, 8, 9],
    },
    {
      name: "score cards made anew",
      first: () => must(actions.makeCards("all", today, silent)),
      act: () => actions.makeCards("all", today, silent),
      refused: "PageLayout.Zoom =",
      from: [3, 4, 5, 8, 14],
    },
  ])("$name, the next opening says so and puts it back, whenever that was", async (cut) => {
    await cut.first();
    const before = picture(excel);
    const outcomes: Outcome[] = [];
    // The first try takes four requests or five, the second one for what is essential and one for each decoration.
    for (const n of cut.from) {
      const outcome = await goneFrom(n, cut);
      outcomes.push(outcome);
      if (outcome.wasBegun) {
        expect(await cut.act()).toEqual(unfinished);
        expect((await must(actions.takeBack())).length).toBeGreaterThan(0);
      }
      expect(picture(excel)).toEqual(before);
      expect(names().filter((name) => name.startsWith("KPI"))).toEqual([]);
    }
    expect(outcomes.every(({ failed }) => failed)).toBe(true);
    expect(outcomes.filter(({ wasBegun }) => wasBegun).length).toBeGreaterThan(1);
    await must(cut.act());
    expect(names().filter((name) => name.startsWith("KPI"))).toEqual([]);
  });

  test("an action whose note was damaged, it stays as it is and says so", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("KPI~run-1").getRange("A1:C1").values = [["steps", "[", ""]];
      await context.sync();
    });
    expect(await actions.takeBack()).toEqual({ ok: false, issues: [{ code: "begunUnreadable", sheet: "KPI~run-1" }] });
    expect(await actions.readOpenPeriod(today)).toEqual(unfinished);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KPI~run-1").delete();
      await context.sync();
    });
  });

  test("nothing, there is nothing to put back", async () => {
    expect(await must(actions.takeBack())).toEqual([]);
  });
});
