import type { SheetLine } from "./line";

/** Parts one below the other, their headings numbered; a part without lines takes no number. */
export const numbered = (
  parts: readonly (readonly SheetLine[])[],
  headingOf: (place: number, title: string) => string,
): SheetLine[] =>
  parts
    .filter((lines) => lines.length > 0)
    .flatMap(([heading, ...lines], at): SheetLine[] => {
      if (heading === undefined) return [];
      const [title, ...beside] = heading.cells;
      if (title === undefined || typeof title.says !== "string") return [heading, ...lines];
      return [{ ...heading, cells: [{ ...title, says: headingOf(at + 1, title.says) }, ...beside] }, ...lines];
    });
