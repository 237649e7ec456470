import { type NumberLimits, sharedLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import type { PolicyLine, PolicyNumber, PolicyRow } from "../../sheets/terms/policyRow";

/** A number and the words over its column. */
export interface NumberPlace {
  number: PolicyNumber;
  heading: string;
  limits: NumberLimits;
}

/** A line of the policy with what can be set in it. */
export interface SectionLine extends Pick<PolicyLine, "name" | "how" | "source" | "note" | "level"> {
  places: readonly NumberPlace[];
}

export interface PolicySection {
  title: string;
  lines: readonly SectionLine[];
}

/** The rows of 规则 as sections for the pane; titles of the sheet and readings are left to others. */
export function sectionsOf(rows: readonly PolicyRow[], scheme: Scheme): PolicySection[] {
  const sections: { title: string; lines: SectionLine[] }[] = [];
  let headings: readonly string[] = [];
  for (const row of rows) {
    if (row.kind === "section") sections.push({ title: row.text, lines: [] });
    else if (row.kind === "heading") headings = row.cells.slice(2, 6);
    else if (row.kind === "line") sections.at(-1)?.lines.push(lineOf(row, headings, scheme));
  }
  return sections.filter(({ lines }) => lines.length > 0);
}

function lineOf(line: PolicyLine, headings: readonly string[], scheme: Scheme): SectionLine {
  const { name, how, source, note, level, numbers } = line;
  const places = numbers.flatMap((number, column): NumberPlace[] => {
    if (number === null || number.kind === "label") return [];
    const limits = sharedLimits(scheme, [number.path, ...number.also]);
    return [{ number, heading: headings[column] ?? "", limits }];
  });
  return { name, how, source, note, level, places };
}
