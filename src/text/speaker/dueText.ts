import type { DueDay } from "../../domain/time/calendar";
import type { Language } from "../../domain/wording/localText";
import type { InEveryLanguage } from "../form/everyLanguage";

/** Beside the day itself, so that the pane's first screen needs no other words. */
const holidaysUnknown: InEveryLanguage<(year: number) => string> = {
  "zh-CN": (year) => `${year} 年的放假安排尚未收录，只避开了周末，请核对`,
  "zh-TW": (year) => `${year} 年的放假安排尚未收錄，只避開了週末，請核對`,
  en: (year) => `the public holidays of ${year} are not recorded: only weekends are avoided, please check`,
};

/** What must be checked about a day counted without the holidays of its year; "" where they are recorded. */
export const dueRemark = ({ unknownYear }: DueDay, language: Language): string =>
  unknownYear === null ? "" : holidaysUnknown[language](unknownYear);
