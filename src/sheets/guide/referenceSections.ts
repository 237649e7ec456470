import { sourceText } from "../../text/sourceText";
import type { WorkbookState } from "../book/evaluatedPeriod";
import { type GuideRow, type GuideSection, guideLine, wordsOf } from "./guideRow";

/** What happens on a computer without the add-in. */
export function withoutSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  return { title: guide.sections.without, rows: [guideLine("KPI.*", guide.without)] };
}

/** Phrases, levels and explanations a scorer looks up. */
export function normsSection(state: WorkbookState): GuideSection {
  const { language, scheme } = state;
  const rows = scheme.norms.flatMap(({ title, lines, source }) =>
    lines.map((text, index): GuideRow => ({
      cells: [
        { text: index === 0 ? title[language] : "", style: index === 0 ? "group" : "cell" },
        { text: text[language], style: "cell" },
        { text: sourceText(source, language), style: "code" },
      ],
    })),
  );
  return { title: wordsOf(state).guide.sections.norms, rows };
}
