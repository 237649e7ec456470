/** Something wrong with a formula: Excel refuses it, or takes it and shows #NAME?. */
export interface FormulaFault {
  what: string;
  effect: "refused" | "#NAME?";
}

export const refused = (what: string): FormulaFault => ({ what, effect: "refused" });
