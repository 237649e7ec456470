import { itGuidePages, wpsChecks, wpsPolicy } from "../../src/build/itGuidePages";
import { itGuideParts } from "../../src/text/form/itGuide";
import { guideFile, wpsFile } from "../../src/text/helpFile";
import { itGuides } from "../../src/text/itGuides";

const pages = itGuidePages();

test("The guide and the checklist are pages in Chinese and English that lead to each other and to nothing that is missing", () => {
  expect(Object.keys(pages).sort()).toEqual(["guide.en.html", "guide.html", "wps.en.html", "wps.html"]);
  for (const page of Object.values(pages)) {
    const links = [...page.matchAll(/href="([^"#]+\.html)"/g)].map(([, file]) => file ?? "");
    expect(links.filter((file) => !(file in pages) && !/^help(\.en)?\.html$/.test(file))).toEqual([]);
    expect(page).not.toMatch(/\bundefined\b|\$\{|NaN/);
  }
  expect(new Set([...Object.values(guideFile), ...Object.values(wpsFile)])).toEqual(new Set(Object.keys(pages)));
});

test("English says as much as Chinese in every part", () => {
  for (const part of itGuideParts)
    expect(itGuides.en.parts[part].says).toHaveLength(itGuides["zh-CN"].parts[part].says.length);
  expect(itGuides.en.wps.steps).toHaveLength(itGuides["zh-CN"].wps.steps.length);
  expect(itGuides.en.wps.after).toHaveLength(itGuides["zh-CN"].wps.after.length);
});

test("What must appear in WPS is what the policy's worked examples give", () => {
  const { examples } = wpsPolicy();
  const shown = wpsChecks().map((check) => Object.fromEntries(check.shown));
  for (const [nth, one] of shown.entries())
    expect(examples[nth]?.expected).toMatchObject({
      total: Number(one["总分"]),
      grade: one["等级"],
      payout: Number(one["奖金(元)"]),
    });
  expect(shown).toHaveLength(2);
  expect(wpsChecks()[1]?.typed).toContainEqual(["语气不当", "1"]);
});
