import { TextDecoder, TextEncoder } from "node:util";
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import type { Actions } from "../../src/actions/actions";
import type { Language } from "../../src/domain/wording/localText";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { Pane, type Obstacle } from "../../src/taskpane/Pane";
import { openStore } from "../../src/taskpane/store/store";
import { texts } from "../../src/text/texts";
import { fakeActions } from "./fakeActions";

// Whether an element is hidden is computed from Fluent's whole style sheet, which takes jsdom seconds per query.
configure({ defaultHidden: true });
onlyRulesThatHide();
jest.setTimeout(30_000);

/** Names of elements are put together from what is visible, by every rule of the sheet; most of them only say how it looks. */
function onlyRulesThatHide(): void {
  const sheet = window.CSSStyleSheet.prototype;
  const insertRule = Object.getOwnPropertyDescriptor(sheet, "insertRule")?.value as typeof sheet.insertRule;
  sheet.insertRule = function (rule, at) {
    return /visibility:|display:\s*none/.test(rule)
      ? insertRule.call(this, rule, Math.min(at ?? 0, this.cssRules.length))
      : 0;
  };
}

export const today = "2026-11-12";

/** What jsdom lacks and every browser has. */
export function browserParts(matches: (query: string) => boolean = () => false): void {
  window.matchMedia = (query) =>
    ({ matches: matches(query), addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  Object.assign(window, { TextEncoder, TextDecoder });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

export interface PaneUnderTest {
  replaced?: Partial<Actions>;
  language?: Language;
  isHostDark?: boolean | null;
  on?: string;
  obstacle?: Obstacle;
  /** Row of the person selected in the grid. */
  selected?: number;
}

/** The pane over a month held in memory, read and drawn. */
export async function openPane(evaluated: EvaluatedPeriod | null, setup: PaneUnderTest = {}) {
  const { replaced = {}, language = "zh-CN", isHostDark = null, on = today, selected, obstacle = null } = setup;
  const actions = fakeActions(evaluated, replaced);
  const store = openStore(
    actions,
    () => on,
    () => `${on}T08:30:00Z`,
  );
  const { container } = render(
    <Pane
      actions={actions}
      store={store}
      language={language}
      schemeId="000"
      isHostDark={isHostDark}
      obstacle={obstacle}
    />,
  );
  await act(async () => {
    await store.start();
    if (selected !== undefined) store.select(selected);
  });
  return { actions, store, container, words: texts(language).pane };
}

/** Lets promises, lazy screens and effects come to rest. */
export const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 0)));

export const press = async (name: string | RegExp) => {
  fireEvent.click(await screen.findByRole("button", { name }));
  await settle();
};

export const openStep = async (name: RegExp) => {
  fireEvent.click(screen.getByRole("tab", { name }));
  await settle();
};
