import { periodOf } from "../../src/domain/time/period";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { guessColumns } from "../../src/sheets/records/guessColumns";
import { previewRecords } from "../../src/sheets/records/previewRecords";
import type { RecordTable } from "../../src/sheets/records/recordTable";
import { suggestTargets } from "../../src/sheets/records/suggestTargets";

const headers = ["工单编号", "接线时间", "工号", "是否接听", "响应秒数", "满意度"];

/** Calls of everybody, one of a hundred a stranger's; every tenth date is kept as text. */
function calls(people: EvaluatedPeriod["people"], count: number): RecordTable {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, "0");
    const number = at % 100 === 99 ? `外${String(at % 1000)}` : (people[at % people.length]?.number ?? "");
    return [`T${String(at)}`, at % 10 === 0 ? `2026/10/${day}` : 46_296 + (at % 28), number, "是", at % 60, at % 5];
  });
  const area = { row: 0, column: 0, rows: count + 1, columns: headers.length };
  return { sheet: "话务", table: "tblCalls", area, headers, rows };
}

/** Works out what so many records would fill, as the pane shows it before anything is written. */
export function largeRecords({ people, scheme, state }: EvaluatedPeriod, count: number): void {
  const table = calls(people, count);
  const columns = guessColumns(table.headers, table.rows.slice(0, 500), people);
  const targets = suggestTargets(scheme.inputs, columns, table);
  const { inputs } = scheme;
  const recipe = { table: "tblCalls", columns, targets };
  previewRecords(table, recipe, { inputs, people, period: periodOf(state) }, { tidy: true });
}
