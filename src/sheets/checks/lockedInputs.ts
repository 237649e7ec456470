import { commonArea, type Area, cellsIn } from "../kit/area";
import { areaName } from "../kit/address";
import type { Finding } from "../kit/finding";
import { type OpenColumn, openColumns } from "../reading/openColumns";
import type { CheckContext } from "./context";

interface OpenCells {
  area: Area;
  column: OpenColumn;
}

/** Cells of 评分表 and 事件台账 that people type into and that are locked: a formatted paste brings the lock along. */
export function lockedInputs(context: CheckContext): Finding[] {
  const { score, ledger, scoreTable, ledgerTable, lockedCells } = context.raw;
  if (lockedCells.score.length + lockedCells.ledger.length === 0) return [];
  const open = openColumns(context.raw);
  const onScore = [...open.score.map((column) => ({ column, area: bodyOf(scoreTable, column) })), ...figures(context)];
  const onLedger = open.ledger.map((column) => ({ column, area: bodyOf(ledgerTable, column) }));
  return [
    ...lockedCells.score.flatMap((area) => found(score.name, area, onScore)),
    ...lockedCells.ledger.flatMap((area) => found(ledger.name, area, onLedger)),
  ];
}

const bodyOf = ({ row, rows }: Area, { at }: OpenColumn): Area => ({
  row: row + 1,
  column: at,
  rows: rows - 1,
  columns: 1,
});

/** The department's figures where they stand now. */
function figures({ layout, shift, scheme, raw }: CheckContext): OpenCells[] {
  return scheme.inputs.flatMap(({ id, short }) => {
    const place = layout.department[id];
    if (!place) return [];
    const [row, at] = [shift.row(place.row), shift.column(place.column)];
    if (row < 0) return [];
    const column = { at, header: short[raw.state.language], numberFormat: null };
    return [{ column, area: { row, column: at, rows: 1, columns: 1 } }];
  });
}

function found(sheet: string, locked: Area, open: readonly OpenCells[]): Finding[] {
  const inputs = open.flatMap(({ area, column }) => {
    const common = commonArea(locked, area);
    return common === null ? [] : [{ area: common, column }];
  });
  const [first, ...more] = inputs;
  if (first === undefined) return [];
  const last = more.at(-1) ?? first;
  const whole = { ...first.area, columns: last.area.column - first.area.column + 1 };
  const at = { sheet, address: areaName({ ...first.area, rows: 1 }) };
  const issue = {
    code: "cellsLocked",
    sheet,
    range: areaName(whole),
    cells: cellsIn(whole),
    columns: inputs.map(({ column }) => column.header),
  } as const;
  const areas = inputs.map(({ area, column }) => ({ address: areaName(area), numberFormat: column.numberFormat }));
  return [{ severity: "warning", issue, at, person: null, fix: { kind: "unlock", at, areas } }];
}
