import type { EvaluatedPeriod } from "./book/evaluatedPeriod";
import type { RawPeriod } from "./book/rawPeriod";
import { scoreLayout } from "./columns/scoreLayout";
import { engineShown } from "./engineShown";
import type { ShownValues } from "./formula/shownBy";
import { cellAt } from "./kit/address";
import type { CellValue, PlanCell, SheetPlan } from "./kit/plan";
import { serialOf } from "./kit/serialDay";
import { ledgerLayout } from "./ledger/ledgerLayout";
import { ledgerRowsFor } from "./ledger/ledgerSheet";
import { newPeriodPlans } from "./newPeriodPlans";
import { rawOfPlans } from "./rawOfPlans";
import { readLedger } from "./reading/readLedger";
import { readPeriod } from "./readPeriod";
import type { Collection } from "./travel/collected";
import { type CellWrite, type Decisions, entriesToAdd, writesOf } from "./travel/decided";
import { figuresForPart } from "./travel/figuresForPart";
import { stateAfter } from "./travel/stateAfter";
import { type TypedRow, typedTable } from "./travel/typedRows";

interface Collecting {
  raw: RawPeriod;
  evaluated: EvaluatedPeriod;
}

interface Decided {
  collection: Collection;
  decisions: Decisions;
  today: string;
}

/** The workbook with what was collected, as a new file of plain formulas: everybody's rows, the ledger, the policy as it is. */
export function collectedBook({ raw, evaluated }: Collecting, decided: Decided) {
  // Sheets that were made from the period are not in the file.
  const state = {
    ...stateAfter(raw, decided),
    scheme: evaluated.scheme,
    dialect: "native" as const,
    approval: null,
    shown: {},
  };
  const writes = writesOf(decided.collection, decided.decisions);
  const { rows } = typedTable(raw);
  const layout = scoreLayout(state.scheme, state.language, rows.length);
  const entries = [...oldEntries(raw, evaluated), ...newEntries(raw, decided)];
  const filled = {
    [state.sheets.score]: [
      ...figuresForPart(raw, evaluated),
      {
        at: cellAt(layout.headerRow + 1, 0),
        rows: rows.map((row) => layout.columns.map(({ id }) => cellOf(row, id, writes))),
      },
    ],
    [state.sheets.ledger]: [{ at: cellAt(ledgerLayout(state, 0).headerRow + 1, 0), rows: entries }],
  };
  const start = { state, rows: rows.length, filled, ledgerRows: ledgerRowsFor(rows.length) + entries.length };
  const plans: readonly SheetPlan[] = newPeriodPlans(start);
  const shown: ShownValues = engineShown(plans, readPeriod(rawOfPlans(plans, state), decided.today));
  return { plans, shown };
}

function cellOf(row: TypedRow, id: string, writes: readonly CellWrite[]): PlanCell {
  if (id === "number" || id === "name") return row[id];
  const write = writes.find((one) => one.row === row.row && one.column === id);
  return write?.value ?? row.cells.get(id)?.value ?? null;
}

type Typed = Readonly<Record<"date" | "number" | "rule" | "times" | "evidence" | "recorder", CellValue>>;

const entryRow = (raw: RawPeriod, typed: Typed): PlanCell[] =>
  ledgerLayout(raw.state, 0).columns.map(({ id }) => (id in typed ? typed[id as keyof Typed] : null));

const oldEntries = (raw: RawPeriod, { scheme }: EvaluatedPeriod): PlanCell[][] =>
  readLedger(raw, scheme).map(({ read }) => entryRow(raw, read));

const newEntries = (raw: RawPeriod, { collection, decisions }: Decided): PlanCell[][] =>
  entriesToAdd(collection, decisions).map((entry) =>
    entryRow(raw, { ...entry, date: serialOf(entry.date ?? "") ?? "" }),
  );
