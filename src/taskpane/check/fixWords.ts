import type { Fix } from "../../sheets/kit/finding";
import type { Texts } from "../../text/texts";
import type { Numbers } from "../../text/form/numbers";

/** What a fix will do, as the words of its button. */
export function fixWords(fix: Fix, words: Texts["pane"], numbers: Numbers): string {
  switch (fix.kind) {
    case "setValue":
      return fix.to === "" ? words.check.fixEmpty : words.check.fixTo(written(fix.to, words, numbers));
    case "setNumbers":
      return words.check.fixNumbers(fix.cells.map(({ to }) => numbers.exact(to)));
    case "setFormula":
      return words.check.fixFormula;
    case "showRow":
      return words.check.fixShow;
    case "unlock":
      return words.check.fixUnlock;
    case "extendTable":
      return words.check.fixExtend(numbers.count(fix.rows));
  }
}

function written(value: string | number | boolean, words: Texts["pane"], numbers: Numbers): string {
  if (typeof value === "number") return numbers.exact(value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return value;
}

/** All but values typed into open cells lift the sheet's protection for a moment, which empties Excel's undo list. */
export const clearsUndo = (fix: Fix): boolean => fix.kind !== "setValue" && fix.kind !== "setNumbers";
