import type { Language } from "../domain/wording/localText";
import { howToParts } from "../text/form/howTo";
import { howToWords } from "../text/help/howToWords";
import { escape } from "./html";

/** The part of the help page that says how the add-in is used, step by step. */
export function howToHelp(language: Language): string {
  const { heading, parts } = howToWords[language];
  const sections = howToParts.map((name) => {
    const items = parts[name].says.map((says) => `<li>${escape(says)}</li>`).join("\n");
    return `<section id="how-${name}">
<h3>${escape(parts[name].title)}</h3>
<ul>${items}</ul>
</section>`;
  });
  return `<h2 id="how">${escape(heading)}</h2>\n${sections.join("\n")}`;
}
