import { counted } from "../counted";
import type { formulas as reference } from "../../zh-CN/pane/formulas";

export const formulas: typeof reference = {
  who: "Who opens this workbook?",
  opens: { addin: "Everybody in Excel with the add-in", native: "Any spreadsheet program, WPS included" },
  hints: {
    addin:
      "Formulas call KPI functions: short and readable. Without the add-in they show their last results, and #NAME? once recalculated. Can be changed later.",
    native:
      "Plain formulas calculate everywhere and give the same; they are longer. Checks, approval and interviews still need Excel with the add-in. Can be changed later.",
  },
  title: "Formulas",
  now: {
    addin: "KPI functions: to be opened in Excel with the add-in.",
    native: "Plain formulas: they calculate in any spreadsheet program.",
  },
  change: { addin: "Back to KPI functions", native: "Change to plain formulas" },
  changeHint: "Rewritten in place and compared cell by cell; if a single result would differ, nothing is changed.",
  changed: {
    addin: (cells) => `Back to KPI functions: ${counted(cells, "cell")} rewritten, every result the same.`,
    native: (cells) => `Changed to plain formulas: ${counted(cells, "cell")} rewritten, every result the same.`,
  },
  faulty: (cells) => `${counted(cells, "formula")} to repair`,
  faults: {
    overwritten: (cells) =>
      `${counted(cells, "cell")} written over by a value or another formula, no longer calculated by the policy`,
    unknown: (cells) =>
      `${counted(cells, "cell")} where KPI functions are unknown (#NAME?): calculated or saved where the add-in is missing, or the add-in is still starting`,
    otherDialect: (cells) =>
      `${counted(cells, "cell")} in the other way of writing: the same results, but elsewhere only a part may calculate`,
    stale: (cells) => `${counted(cells, "cell")} with a result that the present figures do not give`,
  },
  places: (cells, isAll) => ` (${cells}${isAll ? "" : " and others"})`,
  listing: ", ",
  engine: "Scores and grades in the pane are worked out from the figures that were filled in, and are not affected.",
  repair: "Repair the formulas",
  repairHint:
    "Puts the right formulas back and calculates them, on protected sheets too. Figures stay; what stands in the place of a formula is replaced.",
  repaired: (cells) => `Formulas put back (${counted(cells, "cell")}) and calculated.`,
  stillUnknown: "If #NAME? stays after that, change to plain formulas.",
};
