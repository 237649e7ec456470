import type { Actions } from "../../src/actions/actions";
import { actions } from "../../src/actions/excelActions";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { cellAt } from "../../src/sheets/kit/address";
import { openStore, type Store } from "../../src/taskpane/store/store";
import { type RunningExcel, startExcel } from "../support/excel";
import { fill, periodOf, silent, today } from "./filledPeriod";
import { kilobytes, printTable } from "./table";

/** Of an edit of one cell with 300 people. */
const budgets = { syncs: 1, bytes: 20_480, ms: 300 };

/** Where somebody in the middle of the table types a text in the place of a number. */
function inputOf({ state }: Store, people: number): string {
  const { evaluated } = state();
  if (evaluated === null) throw new Error("There is no period");
  const { scheme, language, sheets } = evaluated.state;
  const layout = scoreLayout(scheme, language, people);
  const column = layout.columns.findIndex(({ id }) => id === "late_early");
  return `${sheets.score}!${cellAt(layout.headerRow + Math.ceil(people / 2), column)}`;
}

const isFound = ({ state }: Store): boolean =>
  state().evaluated?.findings.some(({ issue }) => issue.code === "notANumber") ?? false;

function until(store: Store, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(() => {
      if (!isReached()) return;
      end();
      resolve();
    });
  });
}

async function edited(excel: RunningExcel, people: number): Promise<(string | number)[]> {
  let toldAt = 0;
  const timed: Actions = {
    ...actions,
    watch: ({ edited, ...on }) =>
      actions.watch({
        ...on,
        edited: (edit) => {
          toldAt = performance.now();
          edited?.(edit);
        },
      }),
  };
  const store = openStore(
    timed,
    () => today,
    () => today,
  );
  const stop = await store.start();
  await excel.standIn.settled();
  const { counts } = excel.standIn;
  counts.reset();
  const shown = until(store, () => isFound(store));
  await excel.user.type(inputOf(store, people), "不清楚");
  await shown;
  const ms = performance.now() - toldAt;
  stop();
  const { syncs, bytesIn, bytesOut } = counts;
  const isWithin = syncs <= budgets.syncs && Math.max(bytesIn, bytesOut) <= budgets.bytes && ms <= budgets.ms;
  const verdict = people > 300 ? "no budget" : isWithin ? "ok" : "OVER";
  return [people, syncs, kilobytes(bytesIn), kilobytes(bytesOut), ms.toFixed(0), verdict];
}

/** From the event of one typed cell to its finding in the pane; quiet time, read and judgement of everybody included. */
export async function measureEdit(sizes: readonly number[]): Promise<void> {
  const excel = await startExcel();
  const rows: (string | number)[][] = [];
  for (const people of sizes) {
    excel.reset();
    const month = periodOf(people);
    await actions.newPeriod(month, today, silent);
    await fill(excel, month);
    rows.push(await edited(excel, people));
  }
  await excel.close();
  printTable(
    `One edited cell (budget: ${budgets.syncs} sync, 20 kB each way, ${budgets.ms} ms from the event to the finding)`,
    ["people", "syncs", "to Excel", "from Excel", "ms", "verdict"],
    rows,
  );
}
