import type { FormulaCells } from "../../../src/sheets/formula/bands";
import { weightsOf } from "../../../src/sheets/formula/weights";

const cells: FormulaCells = {
  cell: (_, { row, column }) => (row === 1 ? ([0.4, 0.3, 0.3][column - 3] ?? "") : ""),
  isOwn: (_, { row }) => row === 9,
};

/** Weights by column: "D 0.4". */
function told(formula: string): string | null {
  const read = weightsOf(formula, cells);
  if (read === null) return null;
  return [...read.weights]
    .map(([cell, weight]) => `${"ABCDEFGH".charAt(Number(cell.split(" ")[1]))} ${Number(weight.toFixed(6))}`)
    .join(", ");
}

test.each<[string, string | null]>([
  ["=SUM(D10:F10)", "D 1, E 1, F 1"],
  ["=D10+E10-F10", "D 1, E 1, F -1"],
  ["=D10*0.4+E10*30%+F10*0.3", "D 0.4, E 0.3, F 0.3"],
  ["=SUMPRODUCT(D10:F10,$D$2:$F$2)", "D 0.4, E 0.3, F 0.3"],
  ["=ROUND(SUM(D10:F10),1)", "D 1, E 1, F 1"],
  ["=AVERAGE(D10:E10)", "D 0.5, E 0.5"],
  ["=D10*$D$2+E10*$E$2+F10*$F$2", "D 0.4, E 0.3, F 0.3"],
  ["=D10*E10", null],
  ["=MAX(D10:F10)", null],
  ["=SUM(", null],
])("%s adds up %s", (formula, weights) => expect(told(formula)).toBe(weights));
