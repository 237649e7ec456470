import { blankLine, type SheetLine } from "./line";

const highest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** Two stacks of lines side by side; they must use different columns. */
export const beside = (left: readonly SheetLine[], right: readonly SheetLine[]): SheetLine[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at): SheetLine => {
    const [one, other] = [left[at] ?? blankLine(), right[at] ?? blankLine()];
    return {
      height: highest(one.height, other.height),
      cells: [...one.cells, ...other.cells],
      leadsOn: one.leadsOn === true || other.leadsOn === true,
      draws: (row) => ({ ...one.draws?.(row), ...other.draws?.(row) }),
    };
  });

/** So many lines, blank ones below those that there are. */
export function filledUp(lines: readonly SheetLine[], count: number, height: number): SheetLine[] {
  if (lines.length > count) throw new RangeError(`${lines.length} lines where ${count} have room`);
  return [...lines, ...Array.from({ length: count - lines.length }, () => blankLine(height))];
}
