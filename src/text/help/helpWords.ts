import type { Language } from "../../domain/wording/localText";
import { help as en } from "../en/help";
import type { InEveryLanguage } from "../form/everyLanguage";
import {
  type CommonSection,
  commonSections,
  type HelpEntry,
  type HelpSection,
  type HelpWords,
  type SharedSection,
} from "../form/help";
import { meanHelp } from "../measures/mean";
import { methodHelp } from "../methods/methods";
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

const common: Readonly<Record<CommonSection, InEveryLanguage<HelpEntry>>> = {
  measure: shared("measure"),
  mean: meanHelp,
  alternative: shared("alternative"),
  sum: sumHelp,
  groups: groupsHelp,
  coefficient: shared("coefficient"),
  lines: lineHelp,
  grade: shared("grade"),
  commission: linesHelp,
};

type Kind = keyof typeof methodHelp;

const methodKinds = Object.keys(methodHelp) as readonly Kind[];

const isMethod = (section: HelpSection): section is Kind => section in methodHelp;

/** In the order in which the help explains them: every method, then what stands around them. */
export const helpSections: readonly HelpSection[] = [...methodKinds, ...commonSections];

export const helpEntry = (section: HelpSection, language: Language): HelpEntry =>
  (isMethod(section) ? methodHelp[section].words : common[section])[language];
