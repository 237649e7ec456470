import type { Consequence } from "../../domain/consequences/consequence";
import type { RowIssue } from "../../domain/issue/issue";
import type { LocalText } from "../../domain/wording/localText";
import type { InputCell } from "../reading/rows";

type Of<Kind extends Consequence["kind"]> = Extract<Consequence, { kind: Kind }>;

const numberIn = (cell: InputCell | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);

type CellOf = (input: string) => InputCell | undefined;

/** Anything but none is for people to decide. */
function decisionIssue(input: string, action: LocalText, cell: InputCell | undefined): [RowIssue, InputCell][] {
  if (cell === undefined || (cell.value !== true && (numberIn(cell) ?? 0) === 0)) return [];
  const count = numberIn(cell);
  const issue = { code: "decisionNeeded", input, action } as const;
  return [[count === null ? issue : { ...issue, count }, cell]];
}

function belowIssue(one: Of<"suspicious">, cellOf: CellOf): [RowIssue, InputCell][] {
  const { input, of, below: share, action } = one;
  const cell = cellOf(input);
  const [read, otherRead] = [numberIn(cell), numberIn(cellOf(of))];
  if (cell === undefined || read === null || otherRead === null || read >= otherRead * share) return [];
  return [[{ code: "farBelow", input, read, other: of, otherRead, share, action }, cell]];
}

function aboveIssue({ input, before, over, action }: Of<"inputAbove">, cellOf: CellOf): [RowIssue, InputCell][] {
  const cell = cellOf(input);
  const now = numberIn(cell) ?? 0;
  const read = now + (before === undefined ? 0 : (numberIn(cellOf(before)) ?? 0));
  if (cell === undefined || now <= 0 || read <= over) return [];
  return [[{ code: "farAbove", input, read, over, action }, cell]];
}

/** What single inputs call for, each with the cell it stands in. */
export function inputDecisionsOf(consequence: Consequence, cellOf: CellOf): [RowIssue, InputCell][] {
  switch (consequence.kind) {
    case "decision":
      return consequence.inputs.flatMap((input) => decisionIssue(input, consequence.action, cellOf(input)));
    case "suspicious":
      return belowIssue(consequence, cellOf);
    case "inputAbove":
      return aboveIssue(consequence, cellOf);
    case "interview":
    case "streak":
    case "grade":
    case "above":
    case "boundary":
    case "gap":
    case "unwritten":
    case "measuredAbove":
      return [];
  }
}
