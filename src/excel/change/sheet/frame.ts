import { areaOf } from "../../../sheets/kit/address";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Sets something of one line. */
export type SetLine = (line: Excel.RangeBorder, color: string) => void;

export const stroke: SetLine = (line) => {
  line.style = "Continuous";
};

export const tint: SetLine = (line, color) => {
  line.color = color;
};

/** Sets the lines around a range and between its cells, in one colour. */
export function setLines(
  range: Excel.Range,
  { address, color }: { address: string; color: string },
  sets: readonly SetLine[],
): void {
  for (const edge of edgesOf(address)) {
    const line = range.format.borders.getItem(edge);
    for (const set of sets) set(line, color);
  }
}

/** One row or column has no lines inside; Excel refuses to draw them. */
function edgesOf(address: string): Edge[] {
  const { rows, columns } = areaOf(address);
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  return edges;
}
