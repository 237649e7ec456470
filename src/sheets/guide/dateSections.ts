import type { Calendar } from "../../domain/time/calendar";
import { datedSteps } from "../../domain/engine/deadlines";
import { periodOf } from "../../domain/time/period";
import { consequenceInGuide } from "../../text/consequences/consequenceText";
import { interviewWords } from "../../text/consequences/interview";
import { figure } from "../../text/speaker/figure";
import { sourceText } from "../../text/speaker/sourceText";
import { dueRemark } from "../../text/speaker/dueText";
import type { WorkbookState } from "../book/workbookState";
import { dayCell } from "../kit/serialDay";
import { type GuideSection, guideLine, wordsOf } from "./guideLine";
import type { SheetLine } from "../kit/lines/line";

/** The days the policy names, and how long after publication interviews are held. */
export function datesSection(state: WorkbookState, calendar: Calendar): GuideSection {
  const { guide } = wordsOf(state);
  const { scheme, language } = state;
  const dated = datedSteps(scheme, periodOf(state), calendar).map((step) => {
    const { deadline, day } = step;
    const remark = dueRemark(step, language);
    return guideLine({
      label: dayCell(day),
      labelStyle: "date",
      text: deadline.name[language] + (remark === "" ? "" : guide.remark(remark)),
      source: sourceText(deadline.source, scheme, language, deadline.name[language]),
    });
  });
  const interviews = scheme.consequences.flatMap((one): SheetLine[] => {
    if (one.kind !== "interview") return [];
    const days = String(one.withinDays);
    const { below, everybody } = interviewWords[language].dates;
    const text = one.belowGrade === null ? everybody(days) : below(days, one.belowGrade);
    return [guideLine({ label: guide.afterPublication, text, source: sourceText(one.source, scheme, language) })];
  });
  return { title: guide.sections.dates, lines: [...dated, ...interviews] };
}

/** What the policy does with a result: listed, never carried out. */
export function resultsSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  const { language } = state;
  const { scheme } = state;
  const { consequences, ranking } = scheme;
  const lines = consequences.flatMap((one): SheetLine[] => {
    const text = consequenceInGuide(one, language);
    return text === null ? [] : [guideLine({ label: "•", text, source: sourceText(one.source, scheme, language) })];
  });
  const ranked =
    ranking === null || ranking.from <= 0
      ? []
      : [
          guideLine({
            label: "•",
            text: guide.results.ranking(figure(ranking.from, language)),
            source: sourceText(ranking.source, scheme, language),
          }),
        ];
  const human = lines.length === 0 ? [] : [guideLine({ label: "★", text: guide.results.human, style: "warning" })];
  return { title: guide.sections.results, lines: [...ranked, ...lines, ...human] };
}
