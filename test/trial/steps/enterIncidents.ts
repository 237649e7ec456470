import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { cellAt } from "../../../src/sheets/kit/address";
import { ledgerLayout, type LedgerColumnId } from "../../../src/sheets/ledger/ledgerLayout";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import { cellDifferences } from "../compare/cells";
import { differs } from "../compare/entry";
import { worldOf } from "../compare/planned";
import { periodNow, trialMonth } from "../period";
import type { Step } from "../step";
import { write } from "../write";

export const enterIncidents: Step = {
  title: "enter incidents of somebody listed and of a stranger",
  async act({ found }) {
    const before = await periodNow(found);
    const { state, people, ledger, seen } = before;
    const layout = ledgerLayout(state, seen.raw.ledgerTable.rows - 1);
    const row = layout.headerRow + 1 + ledger.length;
    const entry = (number: string): Partial<Record<LedgerColumnId, CellValue>> => ({
      date: `${trialMonth}-15`,
      number: `'${number}`,
      rule: layout.rules[0]?.name ?? "样例",
      times: 1,
      evidence: "样例证据",
      recorder: "样例记录人",
    });
    const entries = [entry(people[0]?.number ?? ""), entry("SY99")];
    await write(
      state.sheets.ledger,
      entries.flatMap((cells, down) =>
        layout.columns.flatMap(({ id }, column) => {
          const value = cells[id];
          return value === undefined ? [] : [{ at: cellAt(row + down, column), value }];
        }),
      ),
    );
    const after = await periodNow(found);
    const at = { sheet: state.sheets.ledger, at: cellAt(row, 0), member: "Range.values" };
    found.push(...differs(at, ledger.length + 2, after.ledger.length));
    const plans = newWorkbook({ state: after.state, calendar: chineseCalendar, rows: layoutRows(after) });
    const plan = plans.find(({ name }) => name === state.sheets.ledger);
    if (!plan) return undefined;
    found.push(...(await Excel.run((context) => cellDifferences(context, plan, worldOf(plans)))));
    await write(
      state.sheets.ledger,
      entries.flatMap((cells, down) =>
        layout.columns.flatMap(({ id }, column) =>
          id in cells ? [{ at: cellAt(row + down, column), value: "" }] : [],
        ),
      ),
    );
    return undefined;
  },
};

const layoutRows = ({ seen }: Awaited<ReturnType<typeof periodNow>>): number => seen.raw.scoreTable.rows - 1;
