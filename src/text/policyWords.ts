import type { Language } from "../domain/wording/localText";
import { build as buildEn } from "./en/pane/build";
import { choose as chooseEn } from "./en/pane/choose";
import { policy as policyEn } from "./en/pane/policy";
import { whatIf as whatIfEn } from "./en/pane/whatIf";
import { build as buildZhCN } from "./zh-CN/pane/build";
import { choose as chooseZhCN } from "./zh-CN/pane/choose";
import { policy as policyZhCN } from "./zh-CN/pane/policy";
import { whatIf as whatIfZhCN } from "./zh-CN/pane/whatIf";
import { build as buildZhTW } from "./zh-TW/pane/build";
import { choose as chooseZhTW } from "./zh-TW/pane/choose";
import { policy as policyZhTW } from "./zh-TW/pane/policy";
import { whatIf as whatIfZhTW } from "./zh-TW/pane/whatIf";

/** Words of the screens about policies, which arrive with those screens and not with the pane. */
export type PolicyWords = Readonly<{
  build: typeof buildZhCN;
  choose: typeof chooseZhCN;
  policy: typeof policyZhCN;
  whatIf: typeof whatIfZhCN;
}>;

const byLanguage: Readonly<Record<Language, PolicyWords>> = {
  "zh-CN": { build: buildZhCN, choose: chooseZhCN, policy: policyZhCN, whatIf: whatIfZhCN },
  "zh-TW": { build: buildZhTW, choose: chooseZhTW, policy: policyZhTW, whatIf: whatIfZhTW },
  en: { build: buildEn, choose: chooseEn, policy: policyEn, whatIf: whatIfEn },
};

export const policyWords = (language: Language): PolicyWords => byLanguage[language];
