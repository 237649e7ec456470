import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { PolicyRow } from "../terms/policyRow";

/** How an unclear place is read stands in full beside the first rule it bears on; below, its number points there. */
export function withReadingsOnce(rows: readonly PolicyRow[], language: Language): PolicyRow[] {
  const said = new Set<string>();
  return rows.map((row) => {
    if (row.kind !== "line") return row;
    const lines = row.note.split("\n");
    const again = lines.filter((line) => isReading(line) && said.has(line));
    for (const line of lines) said.add(line);
    if (again.length === 0) return row;
    const { seeAbove } = texts(language).sheets.policy;
    const fresh = lines.filter((line) => line !== "" && !again.includes(line));
    return { ...row, note: [...fresh, seeAbove(again.map(idOf))].join("\n") };
  });
}

/** "A001-1 …" */
const isReading = (line: string): boolean => /^[AR]\d{3}-\w+ /.test(line);
const idOf = (line: string): string => line.slice(0, line.indexOf(" "));
