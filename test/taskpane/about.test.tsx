/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { version } from "../../src/taskpane/version";
import type { Issue } from "../../src/domain/issue/issue";
import { languages } from "../../src/domain/wording/localText";
import { failed } from "../../src/domain/outcome/outcome";
import { helpFile } from "../../src/text/helpFile";
import { october } from "./periods";
import { browserParts, openPane, press, settle, type PaneUnderTest } from "./renderPane";

beforeEach(() => {
  browserParts();
  localStorage.clear();
});

const clipboard = (writeText: ((text: string) => Promise<void>) | undefined) =>
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: writeText && { writeText } });

const refused: Issue = { code: "excelRefused", excelCode: "AccessDenied", reason: "样例乙", place: "Range.formulas" };

async function openAbout(setup: PaneUnderTest = {}) {
  const pane = await openPane(october(), setup);
  await act(async () => {
    await pane.store.run("cards", () => Promise.resolve(failed(refused)));
  });
  await press(pane.words.menu.name);
  fireEvent.click(await screen.findByRole("menuitem", { name: pane.words.menu.about }));
  await settle();
  const report = screen.getByRole<HTMLTextAreaElement>("textbox", { name: pane.words.menu.report });
  return { ...pane, report };
}

test.each(languages)("The menu names the version and leads to the help of its language: %s", async (language) => {
  const { words } = await openAbout({ language });
  expect(screen.getByText(words.menu.aboutTitle(version))).toBeTruthy();
  const help = screen.getByText<HTMLAnchorElement>(words.menu.help).closest("a");
  expect(help?.href).toBe(`http://localhost/${helpFile[language]}`);
});

test("The report says what Excel this is and what it refused, without what was in the cells", async () => {
  const { report } = await openAbout();
  expect(report.value.split("\n")).toEqual([
    `add-in ${version}`,
    "host Excel PC 16.0.14332.20721",
    "language zh-CN zh-CN",
    "sets ExcelApi 1.14, SharedRuntime 1.1",
    `browser ${navigator.userAgent}`,
    "troubles 1",
    "2026-11-12T08:30:00Z cards excelRefused AccessDenied Range.formulas",
  ]);
});

test("The report is copied with one press", async () => {
  const copied: string[] = [];
  clipboard((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  const { report, words } = await openAbout();
  await press(words.menu.copyReport);
  expect(copied).toEqual([report.value]);
  expect(screen.getByText(words.menu.copied)).toBeTruthy();
});

test.each([
  ["refuses", () => Promise.reject(new Error("NotAllowedError"))],
  ["has no clipboard", undefined],
])("Where the host %s, the report is selected and says so", async (_how, writeText) => {
  clipboard(writeText);
  const { report, words } = await openAbout();
  await press(words.menu.copyReport);
  expect(screen.getByText(words.menu.copyByHand)).toBeTruthy();
  expect(report.value.slice(report.selectionStart, report.selectionEnd)).toBe(report.value);
});
