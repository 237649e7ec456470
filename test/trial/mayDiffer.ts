/**
 * The one list of what two hosts may answer differently to the same request, and why. Ids are translated instead: what the
 * other host calls an object by is looked up in what it answered where this one gave its own id.
 */
export const idMembers: ReadonlySet<string> = new Set(["_ReferenceId", "Id", "_Id"]);

interface MayDiffer {
  why: string;
  applies: (member: string, recorded: unknown, answered: unknown) => boolean;
}

const sizes = new Set([
  "Top",
  "Left",
  "Width",
  "Height",
  "RowHeight",
  "ColumnWidth",
  "StandardHeight",
  "StandardWidth",
]);

const isBusy = (value: unknown): boolean => value === "#BUSY!" || value === "#GETTING_DATA";

export const mayDiffer: readonly MayDiffer[] = [
  { why: "Sizes follow the fonts and screen of a machine.", applies: (member) => sizes.has(member) },
  {
    why: "Excel answers before functions of add-ins have; the stand-in waits for them.",
    applies: (_member, recorded, answered) => isBusy(recorded) || isBusy(answered),
  },
  {
    why: "Numbers agree to fifteen digits, as Excel keeps them.",
    applies: (_member, recorded, answered) =>
      typeof recorded === "number" &&
      typeof answered === "number" &&
      recorded.toPrecision(14) === answered.toPrecision(14),
  },
];
