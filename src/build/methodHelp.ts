import type { Language } from "../domain/wording/localText";
import { helpSections } from "../text/form/help";
import { helpWords } from "../text/helpWords";
import { helpOfMethods } from "../text/methods/methods";
import { escape } from "./html";
import { methodExamples } from "./methodExamples";

/** The part of the help page that says how each way of scoring works, each with a figure the engine worked out. */
export function methodHelp(language: Language): string {
  const { heading, intro, example } = helpWords[language];
  const methods = helpOfMethods(helpWords[language], language);
  const examples = methodExamples(language);
  const sections = helpSections.map((name) => {
    const lines = examples[name].map((line) => `<li>${escape(line)}</li>`).join("\n");
    return `<section id="method-${name}">
<h3>${escape(methods[name].name)}</h3>
<p>${escape(methods[name].says)}</p>
<p>${escape(example)}</p>
<ul>${lines}</ul>
</section>`;
  });
  return `<h2 id="methods">${escape(heading)}</h2>
<p>${escape(intro)}</p>
${sections.join("\n")}`;
}
