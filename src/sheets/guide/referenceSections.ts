import { sourceText } from "../../text/speaker/sourceText";
import type { WorkbookState } from "../book/workbookState";
import { type GuideSection, guideLine, wordsOf } from "./guideLine";

/** What happens on a computer without the add-in. */
export function withoutSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  return { title: guide.sections.without, lines: [guideLine({ label: "KPI.*", text: guide.without })] };
}

/** Phrases, levels and explanations a scorer looks up. */
export function normsSection(state: WorkbookState): GuideSection {
  const { language, scheme } = state;
  const norms = scheme.norms.flatMap(({ title, lines, source }) =>
    lines.map((text, index) =>
      guideLine({
        label: index === 0 ? title[language] : "",
        labelStyle: index === 0 ? "group" : "cell",
        text: text[language],
        source: sourceText(source, scheme, language, title[language]),
      }),
    ),
  );
  return { title: wordsOf(state).guide.sections.norms, lines: norms };
}
