import type { Language } from "../domain/wording/localText";
import { helpEntry, helpSections, helpWords } from "../text/help/helpWords";
import { escape } from "./html";
import { methodExamples } from "./methodExamples";

/** The part of the help page that says how each way of scoring works, each with a figure the engine worked out. */
export function methodHelpHtml(language: Language): string {
  const { heading, intro, example } = helpWords[language];
  const examples = methodExamples(language);
  const sections = helpSections.map((name) => {
    const lines = examples[name].map((line) => `<li>${escape(line)}</li>`).join("\n");
    const entry = helpEntry(name, language);
    return `<section id="method-${name}">
<h3>${escape(entry.name)}</h3>
<p>${escape(entry.says)}</p>
<p>${escape(example)}</p>
<ul>${lines}</ul>
</section>`;
  });
  return `<h2 id="methods">${escape(heading)}</h2>
<p>${escape(intro)}</p>
${sections.join("\n")}`;
}
