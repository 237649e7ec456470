import type { Evaluation } from "../../domain/engine/evaluation";
import type { PayoutRule } from "../../domain/pay/payoutRule";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import type { InEveryLanguage } from "../form/everyLanguage";
import { speaker } from "../speaker/speaker";
import { payInWords } from "./pay";

/** What the money is made of beside the grade, one sentence a line; empty where the grade says it all or nobody is paid. */
export const payTexts = (evaluation: Evaluation, scheme: Scheme, language: Language): string[] =>
  payInWords(scheme.payout).says(scheme.payout, evaluation, speaker(scheme, language));

/** Over what is paid altogether; null where nobody is paid. */
export const payColumn = (rule: PayoutRule): InEveryLanguage<string> | null => payInWords(rule).column;

/** What somebody is paid is called without its unit: 奖金, 应发金额; null where nobody is paid. */
export const payName = (rule: PayoutRule, language: Language): string | null =>
  payColumn(rule)?.[language].replace(/ ?\(.*\)$/, "") ?? null;

/** What everybody together is paid is called; null where nobody is paid. */
export const teamPayName = (rule: PayoutRule, language: Language): string | null =>
  payInWords(rule).team?.[language] ?? null;
