import type { Calendar } from "../../domain/time/calendar";
import type { WorkbookState } from "../book/workbookState";
import { periodText } from "../book/periodText";
import { lineCell, blankLine, headingLine, lineOf } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import type { SheetPlan } from "../kit/plan";
import { guideWidths, wordsOf } from "./guideLine";
import { guideSections } from "./guideSections";

/** 说明: what is where, the path of the period, its dates, and what a scorer looks up. */
export function guideSheet(state: WorkbookState, calendar: Calendar): SheetPlan {
  const { guide, common } = wordsOf(state);
  const { scheme, language } = state;
  const sections = guideSections(state, calendar).flatMap(({ title, lines }) => [
    blankLine(),
    headingLine(26, title),
    ...lines,
  ]);
  return printedSheet({
    name: state.sheets.guide,
    tabColor: "#0F766E",
    widths: guideWidths,
    lines: [
      { ...lineOf(30, lineCell(0, guide.title(scheme.name[language], periodText(state)), "title")), repeats: true },
      lineOf(20, lineCell(0, guide.subtitle(state.department, scheme.roles.rated[language]), "plainSubtitle")),
      ...sections,
    ],
    paper: { orientation: "portrait", pages: "byHeadings", footer: common.footer },
  });
}
