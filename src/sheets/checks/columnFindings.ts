import { cellAt, columnLetters } from "../kit/address";
import type { Finding } from "../kit/finding";
import { type CheckContext, scoreCell } from "./context";
import type { RawSheet, RawTable } from "../kit/raw";
import type { PlacedColumn, TableColumns } from "../reading/columns";
import { ledgerTableColumns } from "../reading/readLedger";

const departmentWide = { person: null } as const;

type Named = PlacedColumn<{ id: string; header: string }>;

/** Without it nothing is read of a column: what it said of people or incidents is gone. */
function missing(sheet: RawSheet, table: RawTable, { column, at }: Named): Finding[] {
  if (at !== null) return [];
  const issue = { code: "columnMissing", sheet: sheet.name, column: column.header } as const;
  const place = { sheet: sheet.name, address: cellAt(table.row, table.column) };
  return [{ severity: "error", issue, at: place, fix: null, ...departmentWide }];
}

function renamed(context: CheckContext, { column, at, readHeader }: PlacedColumn): Finding[] {
  if (at === null || readHeader === null) return [];
  const { raw } = context;
  const place = scoreCell(context, raw.scoreTable.row, at);
  const issue = { code: "columnRenamed", sheet: raw.score.name, column: column.header, read: readHeader } as const;
  const from = raw.score.values[raw.scoreTable.row]?.[at] ?? "";
  return [
    {
      severity: "warning",
      issue,
      at: place,
      fix: { kind: "setValue", at: place, from, to: column.header },
      ...departmentWide,
    },
  ];
}

/** Columns whose order among the others changed; those that merely stepped aside for another one did not move. */
function moved(context: CheckContext): Finding[] {
  const { raw, columns } = context;
  const present = columns.placed.filter((one) => one.at !== null);
  const stays = longestRising(present.map(({ at }) => at ?? 0));
  return present.flatMap(({ column, at, was }, index): Finding[] => {
    if (stays.has(index) || at === null) return [];
    const issue = {
      code: "columnMoved",
      sheet: raw.score.name,
      column: column.header,
      now: columnLetters(at),
      was: columnLetters(was),
    } as const;
    const place = scoreCell(context, raw.scoreTable.row, at);
    return [{ severity: "notice", issue, at: place, fix: null, ...departmentWide }];
  });
}

/** Positions that belong to one longest rising run, so that as few as possible count as moved. */
function longestRising(values: readonly number[]): Set<number> {
  const length: number[] = [];
  const previous: (number | null)[] = [];
  values.forEach((value, index) => {
    let best: number | null = null;
    for (let before = 0; before < index; before += 1)
      if ((values[before] ?? 0) < value && (best === null || (length[before] ?? 0) > (length[best] ?? 0)))
        best = before;
    previous[index] = best;
    length[index] = best === null ? 1 : (length[best] ?? 0) + 1;
  });
  const run = new Set<number>();
  let at: number | null = length.length === 0 ? null : length.indexOf(Math.max(...length));
  while (at !== null) {
    run.add(at);
    at = previous[at] ?? null;
  }
  return run;
}

const inserted = (sheet: RawSheet, table: RawTable, { strangers }: Pick<TableColumns, "strangers">): Finding[] =>
  strangers.map(({ at, header }) => ({
    severity: "notice",
    issue: { code: "columnInserted", sheet: sheet.name, column: header },
    at: { sheet: sheet.name, address: cellAt(table.row, at) },
    fix: null,
    ...departmentWide,
  }));

/** Columns of the scoring table that were deleted, renamed, moved or added. */
export const columnFindings = (context: CheckContext): Finding[] => {
  const { score, scoreTable } = context.raw;
  return [
    ...context.columns.placed.flatMap((column) => [...missing(score, scoreTable, column), ...renamed(context, column)]),
    ...moved(context),
    ...inserted(score, scoreTable, context.columns),
  ];
};

/** Columns of 事件台账 that were deleted or added; the headings are free. */
export const ledgerColumnFindings = ({ raw }: Pick<CheckContext, "raw">): Finding[] => {
  const columns = ledgerTableColumns(raw);
  return [
    ...columns.placed.flatMap((column) => missing(raw.ledger, raw.ledgerTable, column)),
    ...inserted(raw.ledger, raw.ledgerTable, columns),
  ];
};
