import { alternativeInputs, isUnused, judgedInstead } from "../../domain/scheme/alternatives";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";
import { hasPerson, rowFinding } from "../reading/rows";

/** Something typed for an item that is not judged, because another was chosen: perhaps it belongs there. */
export const unusedFilled = ({ scheme, rows }: CheckContext): Finding[] =>
  [...alternativeInputs(scheme)].flatMap(([input, index]): Finding[] => {
    const item = scheme.items[index];
    if (item === undefined || !isUnused(item)) return [];
    const instead = judgedInstead(scheme, item)?.name ?? null;
    return rows.filter(hasPerson).flatMap((row): Finding[] => {
      const cell = row.cells.get(input);
      if (cell === undefined || cell.read === "" || cell.isDefault) return [];
      const issue = { code: "notUsed", input, read: String(cell.read), item: item.name, instead } as const;
      const fix = { kind: "setValue", at: cell.at, from: cell.read, to: "" } as const;
      return [{ ...rowFinding("warning", row, issue, cell.at), fix }];
    });
  });
