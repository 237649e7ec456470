import { sourceText } from "../../text/speaker/sourceText";
import { texts } from "../../text/texts";
import type { Writing } from "../terms/policyLine";
import type { PolicyRow } from "../terms/policyRow";

/** Unclear places of the source as they are read here, each above the other ways to read it. */
export function readingRows({ scheme, language }: Writing): PolicyRow[] {
  const { head, kinds, reads } = texts(language).sheets.policy;
  if (scheme.readings.length === 0) return [];
  return [
    { kind: "heading", cells: [head.reading, head.says, "", "", "", "", head.read, ""] },
    ...scheme.readings.flatMap((reading): PolicyRow[] => [
      {
        kind: "reading",
        id: `${sourceText(reading.id, scheme, language)} · ${kinds[reading.kind]}`,
        says: reading.says[language],
        reads: reads(reading.read[language], reading.why[language]),
      },
      ...(reading.options ?? []).map(({ name, set }): PolicyRow => ({ kind: "option", name: name[language], set })),
    ]),
  ];
}
