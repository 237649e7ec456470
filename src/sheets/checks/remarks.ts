import type { Finding } from "../kit/finding";
import { type CheckContext, columnCell } from "./context";
import { rowFinding } from "../reading/rows";

/** Occurrences whose meaning the policy leaves open, without a word about which case it was. */
export const missingRemarks = (context: CheckContext): Finding[] =>
  context.rows.flatMap((row) =>
    context.scheme.inputs.flatMap((input): Finding[] => {
      const cell = row.cells.get(input.id);
      if (input.needsRemark !== true || row.note !== "" || typeof cell?.value !== "number" || cell.value <= 0)
        return [];
      return [
        rowFinding(
          "warning",
          row,
          { code: "remarkMissing", input: input.id, count: cell.value },
          columnCell(context, row.row, "note"),
        ),
      ];
    }),
  );

/** Notes that go with an input, as soon as that is not 0: who adjusted the result, and why. */
export const missingNotes = (context: CheckContext): Finding[] =>
  context.rows.flatMap((row) =>
    context.scheme.inputs.flatMap(({ id, requires = [] }): Finding[] => {
      const read = row.cells.get(id)?.value;
      if (typeof read !== "number" || read === 0) return [];
      return requires.flatMap((note): Finding[] => {
        const cell = row.cells.get(note);
        if (cell === undefined || String(cell.read).trim() !== "") return [];
        return [rowFinding("error", row, { code: "noteMissing", input: id, read, note }, cell.at)];
      });
    }),
  );
