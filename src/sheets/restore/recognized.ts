import { lengthsOf, monthsLater, type Period, periodHolding } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import { type Language, languages } from "../../domain/wording/localText";
import { periodName } from "../../text/form/periodName";
import { texts } from "../../text/texts";
import { scoreLayout } from "../columns/scoreLayout";
import type { CellPlace } from "../columns/field";
import type { RawSheet } from "../kit/raw";
import { policyBook } from "../policy/policyBook";
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

const isTitled = ({ values }: RawSheet, { scheme, language }: RecognizedPolicy): boolean =>
  values[0]?.[0] === texts(language).sheets.policy.title(scheme.name[language]);

function hasItsNames(policy: RawSheet, { scheme, language }: RecognizedPolicy): boolean {
  const { findings } = readPolicy(policy, scheme, policyBook(scheme, language, policy.name));
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
