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
};
