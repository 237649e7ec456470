import { lengthsOf, monthsLater, type Period, periodHolding } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import { type Language, languages } from "../../domain/wording/localText";
import { periodName } from "../../text/form/periodName";
import { texts } from "../../text/texts";
import { scoreLayout } from "../columns/scoreLayout";
import type { CellPlace } from "../columns/field";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { farthest } from "../kit/followed";
import { bookOnSheet } from "../policy/policyBook";
import { readPolicy } from "../policy/readPolicy";

/** A policy whose names stand on 规则, in the language they stand there in. */
export interface RecognizedPolicy {
  scheme: Scheme;
  language: Language;
}

/** The policy that 规则 is made from, whatever its numbers are by now; null where it is none of these, or might be several. */
export function recognizedPolicy(policy: RawSheet, schemes: readonly Scheme[]): RecognizedPolicy | null {
  const all = schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
  const [fitting, ...others] = all.filter((one) => isTitled(policy, one) && hasItsNames(policy, one));
  return fitting !== undefined && others.length === 0 ? fitting : null;
}

/** Rows or columns may have been put in before the title. */
const isTitled = (policy: RawSheet, { scheme, language }: RecognizedPolicy): boolean =>
  firstCells(policy).includes(texts(language).sheets.policy.title(scheme.name[language]));

const firstCells = ({ values }: RawSheet): CellValue[] =>
  values.slice(0, farthest).flatMap((row) => row.slice(0, farthest));

/** What 规则 is headed with, known to us or not; null where a sheet is not headed as 规则 is. */
export function policyNamedOn(policy: RawSheet): string | null {
  const cells = firstCells(policy).filter((cell) => typeof cell === "string");
  const named = languages.flatMap((language) => {
    const [before = "", after = ""] = texts(language).sheets.policy.title("\n").split("\n");
    return cells
      .filter((cell) => cell.length > before.length + after.length && cell.startsWith(before) && cell.endsWith(after))
      .map((cell) => cell.slice(before.length, cell.length - after.length));
  });
  return named[0] ?? null;
}

function hasItsNames(policy: RawSheet, one: RecognizedPolicy): boolean {
  const { findings } = readPolicy(policy, one.scheme, bookOnSheet(policy, one));
  return findings.every(({ issue }) => issue.code !== "policyMalformed" && issue.code !== "policyFixed");
}

/** Every month that a workbook may be of. */
const months = Array.from({ length: 12 * 40 }, (_, at) => monthsLater("2015-01", at));

/** What 评分表 says above its table. */
interface RecognizedTitle {
  department: string;
  period: Period | null;
}

export function recognizedTitle(score: RawSheet, { scheme, language }: RecognizedPolicy): RecognizedTitle {
  const { fields } = scoreLayout(scheme, language, 1);
  const said = ({ row, column }: CellPlace): string => String(score.values[row]?.[column] ?? "").trim();
  const shown = said(fields.period.value);
  const { common, period: words } = texts(language).sheets;
  const periods = lengthsOf(scheme).flatMap((length) => months.map((month) => periodHolding(length, month)));
  const period = periods.find((one) => periodName(one, words, common.month) === shown) ?? null;
  return { department: said(fields.department.value), period };
}
