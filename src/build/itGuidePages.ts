import { evaluate } from "../domain/engine/evaluate";
import type { Scheme } from "../domain/scheme/scheme";
import { schemeById } from "../schemes";
import { itGuideParts } from "../text/form/itGuide";
import { guideFile, helpFile, wpsFile } from "../text/helpFile";
import { type GuideLanguage, itGuides } from "../text/itGuides";
import { texts } from "../text/texts";
import { escape } from "./html";
import { helpHtml } from "./page";

const languages: readonly GuideLanguage[] = ["zh-CN", "en"];
const names: Readonly<Record<GuideLanguage, string>> = { "zh-CN": "简体中文", en: "English" };

const navOf = (files: Readonly<Record<GuideLanguage, string>>, current: GuideLanguage): string =>
  languages
    .map((one) =>
      one === current
        ? `<span aria-current="page">${names[one]}</span>`
        : `<a href="${files[one]}" lang="${one}">${names[one]}</a>`,
    )
    .join(" · ");

const list = (says: readonly string[], tag: "ul" | "ol"): string =>
  `<${tag}>${says.map((line) => `<li>${escape(line)}</li>`).join("\n")}</${tag}>`;

/** How the add-in is brought to others. */
function guidePage(language: GuideLanguage): string {
  const { title, lead, parts, wps } = itGuides[language];
  const sections = itGuideParts.map(
    (part) =>
      `<section id="${part}">\n<h2>${escape(parts[part].title)}</h2>\n${list(parts[part].says, "ul")}\n</section>`,
  );
  const wayOn = `<p><a href="${wpsFile[language]}">${escape(wps.title)}</a></p>`;
  const main = [`<p class="lead">${escape(lead)}</p>`, wayOn, ...sections].join("\n");
  return helpHtml({ language, title, nav: navOf(guideFile, language), main });
}

/** What somebody types into WPS and what has to appear there; the workbook is in the language of its policy. */
interface WpsCheck {
  typed: readonly (readonly [column: string, value: string])[];
  shown: readonly (readonly [column: string, value: string])[];
}

const sheet = texts("zh-CN").sheets.score;

function checkOf(scheme: Scheme, example: Scheme["examples"][number]): WpsCheck {
  const judged = evaluate(scheme, example.inputs);
  if (!judged.ok) throw new Error(`The checklist cannot be worked out: ${JSON.stringify(judged.issues)}`);
  const { items, total, band, payout } = judged.value;
  const typed = scheme.inputs.flatMap(({ id, of, short }) => {
    const value = example.inputs[id];
    if (value === undefined || value === null || of === "department" || value === 0) return [];
    return [[short["zh-CN"], typeof value === "boolean" ? (value ? sheet.yes : sheet.no) : String(value)] as const];
  });
  const points = items.map(({ points: of }, at) => [scheme.items[at]?.name["zh-CN"] ?? "", String(of)] as const);
  const results = [total, band?.grade ?? "", payout].map(String);
  const headings = [sheet.total, sheet.grade, sheet.payout];
  return { typed, shown: [...points, ...headings.map((heading, at) => [heading, results[at] ?? ""] as const)] };
}

/** The policy the checklist is about. */
export function wpsPolicy(): Scheme {
  const scheme = schemeById("000");
  if (scheme === undefined) throw new Error("No policy 000");
  return scheme;
}

/** Two people of its worked examples. */
export const wpsChecks = (): readonly WpsCheck[] => {
  const scheme = wpsPolicy();
  return scheme.examples.slice(0, 2).map((example) => checkOf(scheme, example));
};

/** The department's figures that both of them share. */
function departmentFigures(): (readonly [string, string])[] {
  const { inputs, examples } = wpsPolicy();
  return inputs.flatMap(({ id, of, short }) =>
    of === "department" ? [[short["zh-CN"], String(examples[0]?.inputs[id] ?? "")] as const] : [],
  );
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const heading = `<tr>${head.map((one) => `<th scope="col">${escape(one)}</th>`).join("")}</tr>`;
  const body = rows.map((row) => `<tr>${row.map((one) => `<td>${escape(one)}</td>`).join("")}</tr>`).join("\n");
  return `<table><thead>${heading}</thead><tbody>${body}</tbody></table>`;
}

function wpsPage(language: GuideLanguage): string {
  const { wps, title } = itGuides[language];
  const head = [wps.column, wps.value] as const;
  const people = wpsChecks().map(
    ({ typed, shown }, nth) =>
      `<section>\n<h2>${escape(wps.person(String(nth + 1)))}</h2>\n<h3>${escape(wps.typed)}</h3>\n${table(head, typed)}\n<h3>${escape(wps.shown)}</h3>\n${table(head, shown)}\n</section>`,
  );
  const main = [
    `<p class="lead">${escape(wps.lead)}</p>`,
    list(wps.steps, "ol"),
    table(head, departmentFigures()),
    ...people,
    list(wps.after, "ol"),
    `<p><a href="${guideFile[language]}">${escape(title)}</a> · <a href="${helpFile[language]}">${helpFile[language]}</a></p>`,
  ];
  return helpHtml({ language, title: wps.title, nav: navOf(wpsFile, language), main: main.join("\n") });
}

/** Every page of the guide by its file. */
export const itGuidePages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    languages.flatMap((language) => [
      [guideFile[language], guidePage(language)],
      [wpsFile[language], wpsPage(language)],
    ]),
  );
