import { type PeriodLength, usualLength } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import { payOnSheets } from "../pay/pay";
import type { Writing } from "../terms/policyLine";
import { blankRow, type PolicyRow } from "../terms/policyRow";
import { lineRows } from "../totals/lines";
import { bandRows } from "./bandRows";
import { consequenceRows } from "./consequenceRows";
import { itemRows } from "./itemRows";
import { measureSection, ruleRows, type TitledRows, sharedSections } from "./methodRows";
import { parameterRows } from "./parameterRows";
import { readingRows } from "./readingRows";

/** The sections that have something to say, numbered one after the other. */
function sections(writing: Writing): PolicyRow[] {
  const { scheme } = writing;
  const { sections: titles } = texts(writing.language).sheets.policy;
  const grades = scheme.payout.kind === "none" ? titles.grades : titles.bands;
  const rules = ruleRows(writing, 2);
  const below: readonly TitledRows[] = [
    ...sharedSections(writing),
    measureSection(writing),
    [titles.lines, lineRows(writing)],
    [grades, bandRows(writing)],
    [titles.payout, payOnSheets(scheme.payout).rows(writing, scheme.payout)],
    [titles.consequences, consequenceRows(writing)],
    [titles.parameters, parameterRows(writing)],
    [titles.readings, readingRows(writing)],
  ];
  const first = rules.length === 0 ? 2 : 3;
  const shown = below.filter(([, rows]) => rows.length > 0);
  return [
    { kind: "section", text: titles.numbered(1, scheme.items.length === 0 ? titles.total : titles.items) },
    ...itemRows(writing),
    ...rules,
    ...shown.flatMap(([title, rows], index): PolicyRow[] => [
      { kind: "section", text: titles.numbered(first + index, title) },
      ...rows,
      ...(index === shown.length - 1 ? [] : [blankRow]),
    ]),
  ];
}

/** Every row of 规则 from the first on. */
export function policyRows(
  scheme: Scheme,
  language: Language,
  length: PeriodLength = usualLength(scheme.cycle),
): PolicyRow[] {
  const words = texts(language).sheets.policy;
  const writing = { scheme, language, length };
  const { title, date } = scheme.source;
  return [
    { kind: "title", text: words.title(scheme.name[language]) },
    { kind: "origin", text: words.origin(title[language], date, scheme.version) },
    { kind: "hint", text: words.hint },
    { kind: "gap" },
    ...sections(writing),
  ];
}
