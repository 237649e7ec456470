import { sourceText } from "../../text/speaker/sourceText";
import { dialectOf } from "../book/dialectOf";
import type { WorkbookState } from "../book/workbookState";
import { type GuideSection, guideLine, wordsOf } from "./guideLine";

/** What happens on a computer without the add-in, which differs by what the formulas call. */
export function withoutSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  const { label, text } = guide.without[dialectOf(state)];
  return { title: guide.sections.without, lines: [guideLine({ label, text })] };
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
