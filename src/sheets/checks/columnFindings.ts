import { columnLetters } from "../kit/address";
import type { Finding } from "../kit/finding";
import { type CheckContext, scoreCell } from "./context";
import type { PlacedColumn } from "../reading/columns";

const departmentWide = { person: null } as const;

function missing(context: CheckContext, { column, at }: PlacedColumn): Finding[] {
  if (at !== null) return [];
  const { raw } = context;
  const issue = { code: "columnMissing", sheet: raw.score.name, column: column.header } as const;
  const place = scoreCell(context, raw.scoreTable.row, raw.scoreTable.column);
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

const inserted = (context: CheckContext): Finding[] =>
  context.columns.strangers.map(({ at, header }) => ({
    severity: "notice",
    issue: { code: "columnInserted", sheet: context.raw.score.name, column: header },
    at: scoreCell(context, context.raw.scoreTable.row, at),
    fix: null,
    ...departmentWide,
  }));

/** Columns of the scoring table that were deleted, renamed, moved or added. */
export const columnFindings = (context: CheckContext): Finding[] => [
  ...context.columns.placed.flatMap((column) => [...missing(context, column), ...renamed(context, column)]),
  ...moved(context),
  ...inserted(context),
];
