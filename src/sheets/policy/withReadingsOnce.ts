import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import type { PolicyRow } from "../terms/policyRow";

/** How an unclear place is read stands in full beside the first rule it bears on; below, its number points there. */
export function withReadingsOnce(rows: readonly PolicyRow[], language: Language): PolicyRow[] {
  const { seeAbove, reading, unclear } = texts(language).sheets.policy;
  const label = new RegExp(`^(${unclear("\\d+")})${reading("", "")}`);
  const said = new Set<string>();
  return rows.map((row) => {
    if (row.kind !== "line") return row;
    const lines = row.note.split("\n");
    const again = lines.filter((line) => label.test(line) && said.has(line));
    for (const line of lines) said.add(line);
    if (again.length === 0) return row;
    const fresh = lines.filter((line) => line !== "" && !again.includes(line));
    return { ...row, note: [...fresh, seeAbove(again.flatMap((line) => label.exec(line)?.[1] ?? []))].join("\n") };
  });
}
