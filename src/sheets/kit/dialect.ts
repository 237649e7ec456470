/** Both give the same values: `addin` calls KPI functions, `native` computes with nothing installed. */
export const dialects = ["addin", "native"] as const;

export type Dialect = (typeof dialects)[number];

/** Whether a formula calls KPI functions, by the names they have in Excel or those that files keep them under. */
export const callsKpi = (formula: string): boolean =>
  /(?<![\p{L}\p{N}_.])(?:KPI\.|_xldudf_KPI_)[A-Z]+\(/iu.test(formula);
