import type { Language } from "../../src/domain/wording/localText";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { usualSheetNames, usualTableNames } from "../../src/sheets/book/sheetNames";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import type { Dialect } from "../../src/sheets/kit/dialect";
import { scopeOf } from "../../src/sheets/terms/scope";
import { tableScope } from "../../src/sheets/terms/tableScope";
import { policyBook } from "../../src/sheets/policy/policyBook";

/** What the columns of 评分表 are made with, by column id, under the usual names; null for what is only typed. */
export function columnFormulas(
  scheme: Scheme,
  language: Language,
  dialect: Dialect = "addin",
): ReadonlyMap<string, string | null> {
  const layout = scoreLayout(scheme, language, 10);
  const table = tableScope(scheme, language, usualTableNames.score, layout);
  const scope = scopeOf(table, policyBook(scheme, language, usualSheetNames(language).policy), dialect);
  return new Map(layout.columns.map(({ id, formula }) => [id, formula?.(scope) ?? null] as const));
}
