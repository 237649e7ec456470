import type { Calendar } from "../../domain/time/calendar";
import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import { coloursSection, sheetsSection } from "./bookSections";
import { datesSection, resultsSection } from "./dateSections";
import type { GuideSection } from "./guideLine";
import { stepsSection, whoSection } from "./pathSections";
import { normsSection, withoutSection } from "./referenceSections";

/** Every section of 说明 that has something to say, numbered in its order. */
export function guideSections(state: WorkbookState, calendar: Calendar): GuideSection[] {
  const { numbered } = texts(state.language).sheets.policy.sections;
  return [
    sheetsSection(state),
    whoSection(state),
    stepsSection(state),
    coloursSection(state),
    datesSection(state, calendar),
    resultsSection(state),
    withoutSection(state),
    normsSection(state),
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }, index) => ({ title: numbered(index + 1, title), lines }));
}
