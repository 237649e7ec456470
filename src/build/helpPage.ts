import type { Language } from "../domain/wording/localText";
import { languages } from "../domain/wording/localText";
import { howToWords } from "../text/help/howToWords";
import { helpWords } from "../text/help/helpWords";
import { guideFile, helpFile } from "../text/helpFile";
import { itGuides } from "../text/itGuides";
import type { HelpExample, ExampleValue, FunctionTexts, FunctionWords } from "./functionWords";
import type { FunctionMetadata, Metadata } from "./functionMetadata";
import { helpAnchor } from "./functionMetadata";
import { howToHelp } from "./howToHelp";
import { escape } from "./html";
import { methodHelpHtml } from "./methodHelp";
import { helpHtml } from "./page";

const scalar = (value: string | number): string => (typeof value === "number" ? String(value) : `"${value}"`);

const written = (value: ExampleValue): string =>
  typeof value === "object" ? `{${value.map((row) => row.map(scalar).join(",")).join(";")}}` : scalar(value);

/** The formula a reader can type, tables written as array constants. */
export const exampleFormula = (id: string, example: HelpExample): string =>
  `=KPI.${id}(${example.arguments.map(written).join(",")})`;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escape(text)}</p>`).join("\n");

function parameterList(declared: FunctionMetadata, words: FunctionWords, texts: FunctionTexts): string {
  const rows = declared.parameters.map((parameter) => {
    const own = words.parameters[parameter.name];
    const mark = parameter.optional === true ? ` <span class="optional">${escape(texts.headings.optional)}</span>` : "";
    return `<dt>${escape(own?.name ?? parameter.name)}${mark}</dt><dd>${escape(own?.description ?? "")}</dd>`;
  });
  return `<dl>${rows.join("\n")}</dl>`;
}

function exampleTable(declared: FunctionMetadata, words: FunctionWords, texts: FunctionTexts): string {
  const { headings } = texts;
  const rows = words.examples.map(
    (each) =>
      `<tr><td><code>${escape(exampleFormula(declared.id, each))}</code></td><td>${escape(String(each.result))}</td><td>${escape(each.says)}</td></tr>`,
  );
  const head = `<tr><th scope="col">${escape(headings.formula)}</th><th scope="col">${escape(headings.result)}</th><th></th></tr>`;
  return `<table><thead>${head}</thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function signature(declared: FunctionMetadata, words: FunctionWords): string {
  const names = declared.parameters.map((parameter) => {
    const name = words.parameters[parameter.name]?.name ?? parameter.name;
    return parameter.optional === true ? `[${name}]` : name;
  });
  return `KPI.${declared.id}(${names.join(", ")})`;
}

function section(declared: FunctionMetadata, texts: FunctionTexts): string {
  const words = texts.functions[declared.id];
  if (!words) throw new Error(`${texts.title} has no words for ${declared.id}`);
  return `<section id="${helpAnchor(declared.id)}">
<h2>KPI.${declared.id}</h2>
<p class="signature"><code>${escape(signature(declared, words))}</code></p>
<p class="lead">${escape(words.description)}</p>
<h3>${escape(texts.headings.parameters)}</h3>
${parameterList(declared, words, texts)}
${paragraphs(words.help)}
<h3>${escape(texts.headings.examples)}</h3>
${exampleTable(declared, words, texts)}
</section>`;
}

const languageNames: Record<Language, string> = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" };

const languageLinks = (current: Language): string =>
  languages
    .map((language) =>
      language === current
        ? `<span aria-current="page">${languageNames[language]}</span>`
        : `<a href="${helpFile[language]}" lang="${language}">${languageNames[language]}</a>`,
    )
    .join(" · ");

/** The help page Excel opens from a function's tooltip: a static page with one anchor per function, the ways of scoring, and how the add-in is used. */
export function helpPage(declared: Metadata, texts: FunctionTexts, language: Language): string {
  const contents = declared.functions
    .map(
      ({ id }) =>
        `<li><a href="#${helpAnchor(id)}">KPI.${id}</a> ${escape(texts.functions[id]?.description ?? "")}</li>`,
    )
    .join("\n");
  const main = `${paragraphs(texts.intro)}
<h2>${escape(texts.headings.functions)}</h2>
<ul class="contents"><li><a href="${guideFile[language]}">${escape(guideOf(language).title)}</a></li>
<li><a href="#how">${escape(howToWords[language].heading)}</a></li>
${contents}
<li><a href="#methods">${escape(helpWords[language].heading)}</a></li></ul>
${declared.functions.map((each) => section(each, texts)).join("\n")}
${methodHelpHtml(language)}
${howToHelp(language)}
<h2>${escape(texts.notes.heading)}</h2>
<ul>${texts.notes.items.map((item) => `<li>${escape(item)}</li>`).join("\n")}</ul>`;
  return helpHtml({ language, title: texts.title, nav: languageLinks(language), main });
}

/** In the language nearest to the reader's. */
const guideOf = (language: Language) => itGuides[language === "en" ? "en" : "zh-CN"];
