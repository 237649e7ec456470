import { wordKey } from "../../domain/people/identity";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import { scoreColumns } from "../columns/scoreColumns";
import { plainWord } from "../terms/identity";
import { textLiteral } from "../kit/textLiteral";

/** What an entry may be about: the column name on 评分表 and the input it counts. */
export interface LedgerRule {
  name: string;
  input: string;
}

/** Incidents are what 评分表 counts person by person and takes as none where it is blank. */
export const isIncident = ({ of, kind, whenBlank }: Input): boolean =>
  of === "person" && kind === "count" && whenBlank === "zero";

export const ledgerRules = (scheme: Scheme, language: Language): LedgerRule[] =>
  scoreColumns(scheme, language).flatMap(({ header, input }) =>
    input !== null && isIncident(input) ? [{ name: header, input: input.id }] : [],
  );

/** The input an entry counts for, by the name in the list; null where it names none. */
export function inputOf(rules: readonly LedgerRule[]): (read: string) => string | null {
  const inputs = new Map(rules.map(({ name, input }) => [wordKey(name), input] as const));
  return (read) => inputs.get(wordKey(read)) ?? null;
}

/** A name as ASC leaves it, with and without full width. */
const written = (name: string): string[] => {
  const plain = name.replace(/[\s\u3000]/g, "");
  const half = plain.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return [...new Set([plain, half])];
};

/** Which of the rules a cell names, for a formula: counted from 1, 0 where it names none. */
export function ruleNumberFormula(cell: string, rules: readonly LedgerRule[]): string {
  const spelled = rules.flatMap(({ name }, at) => written(name).map((word) => ({ word, number: at + 1 })));
  const list = (parts: readonly (string | number)[]): string => `{${parts.join(",")}}`;
  const names = list(spelled.map(({ word }) => textLiteral(word)));
  return `SUMPRODUCT(MAX((${plainWord(cell)}=${names})*${list(spelled.map(({ number }) => number))}))`;
}
