import type { CellValue } from "../kit/plan";
import { criterionKey } from "./criterionKey";
import type { RecordTable } from "./recordTable";

/** More different texts than this are no kinds but free text. */
const most = 20;

export interface DistinctText {
  text: string;
  count: number;
}

/** The kinds that stand in a column, most frequent first; none where every row says something else. */
export function distinctTexts({ headers, rows }: RecordTable, header: string): DistinctText[] {
  const at = headers.indexOf(header);
  const kinds = new Map<string, DistinctText>();
  for (const row of rows) {
    const value: CellValue = row[at] ?? "";
    if (value === "") continue;
    const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    const kind = kinds.get(criterionKey(value));
    if (kind) kind.count += 1;
    else if (kinds.size === most) return [];
    else kinds.set(criterionKey(value), { text, count: 1 });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}
