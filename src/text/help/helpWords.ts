import type { Language } from "../../domain/wording/localText";
import { help as en } from "../en/help";
import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpEntry, HelpSection, HelpWords, SharedSection } from "../form/help";
import { meanHelp } from "../measures/mean";
import { deductionsHelp } from "../methods/deductionsWords";
import { linearHelp } from "../methods/linear";
import { markHelp } from "../methods/mark";
import { partsHelp } from "../methods/parts";
import { rankHelp } from "../methods/rank";
import { slopeHelp } from "../methods/slope";
import { stepsHelp } from "../methods/stepsWords";
import { teamTierHelp } from "../methods/teamTier";
import { valueHelp } from "../methods/value";
import { withinHelp } from "../methods/within";
import { linesHelp } from "../pay/lines";
import { groupsHelp } from "../totals/groups";
import { lineHelp } from "../totals/lineWords";
import { sumHelp } from "../totals/sum";
import { help as zhCN } from "../zh-CN/help";
import { help as zhTW } from "../zh-TW/help";

/** Apart from the other texts: only the help page holds them. */
export const helpWords: InEveryLanguage<HelpWords> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

const shared = (section: SharedSection): InEveryLanguage<HelpEntry> => ({
  "zh-CN": zhCN.sections[section],
  "zh-TW": zhTW.sections[section],
  en: en.sections[section],
});

/** In the order in which the help explains them; a method without a section does not compile. */
const sections: Readonly<Record<HelpSection, InEveryLanguage<HelpEntry>>> = {
  deductions: deductionsHelp,
  teamTier: teamTierHelp,
  mark: markHelp,
  parts: partsHelp,
  measure: shared("measure"),
  linear: linearHelp,
  slope: slopeHelp,
  within: withinHelp,
  steps: stepsHelp,
  value: valueHelp,
  rank: rankHelp,
  mean: meanHelp,
  alternative: shared("alternative"),
  sum: sumHelp,
  groups: groupsHelp,
  coefficient: shared("coefficient"),
  lines: lineHelp,
  grade: shared("grade"),
  commission: linesHelp,
};

export const helpSections = Object.keys(sections) as readonly HelpSection[];

export const helpEntry = (section: HelpSection, language: Language): HelpEntry => sections[section][language];
