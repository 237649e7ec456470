/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { languages, type Language } from "../../src/domain/wording/localText";
import { languageOf } from "../../src/text/languageOf";
import { texts } from "../../src/text/texts";
import { scenes } from "./scenes";
import { browserParts, openPane, openStep, press } from "./renderPane";

beforeEach(() => browserParts());

describe("the pane's language", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-SG", "zh-CN"],
    ["zh-Hans-CN", "zh-CN"],
    ["zh-TW", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["en-GB", "en"],
    ["de-DE", "en"],
    ["", "en"],
  ])("for Excel in “%s” is %s", (display, language) => {
    expect(languageOf(display)).toBe(language);
  });

  it.each(languages)("is %s where Excel speaks it", (language) => expect(languageOf(language)).toBe(language));
});

/** Words that come out when a word is missing. */
const gap = /undefined|\[object|NaN|=>|function ?\w*\(/;

const everyText = (): string =>
  [
    document.body.textContent,
    ...[...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? ""),
  ].join("\n");

/** What the workbook itself says, in whatever language it was made. */
const ofWorkbook =
  /客服部|说明|规则|评分表|事件台账|审批表|面谈_|总分|录音[^\n]*客户|主管甲|周审批|李乙二[^。]*。|[张李王赵钱孙][甲乙丙丁戊己][一二三四五六]/g;

const shown = ["sample", "returned", "published", "empty"] as const;

describe.each(languages)("in %s", (language: Language) => {
  const { steps } = texts(language).pane;
  it.each(shown)("every step of “%s” has all its words", async (name) => {
    const scene = scenes[name];
    await openPane(scene?.evaluated ?? null, { language, selected: scene?.selected ?? 0 });
    for (const step of [steps.prepare, steps.check, steps.approve, steps.interviews]) {
      await openStep(new RegExp(`^${step}`));
      expect(everyText()).not.toMatch(gap);
      if (language === "en") expect(everyText().replace(ofWorkbook, "")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("the explanation of a score has all its words", async () => {
    const evaluated = scenes["clear"]?.evaluated;
    const pane = await openPane(evaluated ?? null, { language });
    await press(new RegExp(`^${pane.words.explain.title}`));
    for (const person of evaluated?.people ?? []) {
      act(() => pane.store.select(person.row));
      expect(everyText()).not.toMatch(gap);
      if (language === "en") expect(everyText().replace(ofWorkbook, "")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("the first run has all its words", async () => {
    const pane = await openPane(null, { language });
    await press(pane.words.first.create);
    expect(everyText()).not.toMatch(gap);
    expect(document.documentElement.lang).toBe(language);
    expect(screen.getByRole("button", { name: pane.words.create.submit })).toBeTruthy();
  });
});
