import type { CellRef } from "../../sheets/kit/finding";
import type { CellValue } from "../../sheets/kit/plan";
import type { Texts } from "../../text/texts";
import type { Numbers } from "../../text/form/numbers";
import { fixWords } from "./fixWords";
import type { Fixable } from "./sameFixes";

/** One cell that a fix changes: what stands in it and what will. */
interface FixLine {
  at: CellRef;
  was: string;
  will: string;
}

/** Every cell that the fixes change, as it is and as it will be. */
export const fixLines = (findings: readonly Fixable[], words: Texts["pane"], numbers: Numbers): FixLine[] =>
  findings.flatMap(({ fix }): FixLine[] => {
    const written = (value: CellValue): string =>
      value === ""
        ? words.check.blank
        : typeof value === "number"
          ? numbers.exact(value)
          : words.check.text(String(value));
    switch (fix.kind) {
      case "setValue":
        return [{ at: fix.at, was: written(fix.from), will: written(fix.to) }];
      case "setNumbers":
        return fix.cells.map(({ at, from, to }) => ({ at, was: written(from), will: written(to) }));
      case "setFormula":
        return [{ at: fix.at, was: written(fix.from), will: words.check.fixFormula }];
      case "showRow":
      case "unlock":
      case "extendTable":
        return [{ at: fix.at, was: "", will: fixWords(fix, words, numbers) }];
    }
  });
