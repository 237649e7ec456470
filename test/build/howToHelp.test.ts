import { functionTexts } from "../../src/build/functionWords";
import { helpPage } from "../../src/build/helpPage";
import { howToHelp } from "../../src/build/howToHelp";
import { languages } from "../../src/domain/wording/localText";
import { howToParts } from "../../src/text/form/howTo";
import { howToWords } from "../../src/text/help/howToWords";

const says = (language: (typeof languages)[number], name: (typeof howToParts)[number]) =>
  howToWords[language].parts[name].says;

test.each(languages)("the help says in %s as much as in the others, and nothing twice", (language) => {
  for (const name of howToParts) expect(says(language, name)).toHaveLength(says("zh-CN", name).length);
  const all = howToParts.flatMap((name) => says(language, name));
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((line) => line.trim() !== line || line === "" || line.includes("undefined"))).toEqual([]);
});

test.each(languages)("the page in %s leads to it, and shows nothing that is code", (language) => {
  const page = helpPage({ functions: [] }, functionTexts[language], language);
  expect(page).toContain(`<a href="#how">${howToWords[language].heading}</a>`);
  expect(page).not.toMatch(/\bimport\b|\$\{/);
});

test.each(languages)("each part of the help has a place to link to in %s", (language) => {
  const places = [...howToHelp(language).matchAll(/<section id="how-(\w+)">/g)].map(([, name]) => name);
  expect(places).toEqual([...howToParts]);
});

test("the Simplified text has no character that only Traditional Chinese has, and the other way round", () => {
  const simplified = /[们个这单说无据与诉绩属减点应发觉]/;
  const traditional = /[們個這單說無據與訴績屬減點應發覺]/;
  expect(JSON.stringify(howToWords["zh-CN"])).not.toMatch(traditional);
  expect(JSON.stringify(howToWords["zh-TW"])).not.toMatch(simplified);
});
