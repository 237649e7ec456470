/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { ok } from "../../src/domain/outcome/outcome";
import { october } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";

beforeEach(() => {
  browserParts();
  localStorage.clear();
});

test.each([
  { opens: false, asks: true },
  { opens: true, asks: false },
])(
  "The menu says whom it concerns before the pane opens with the workbook: now $opens, asked for $asks",
  async (one) => {
    const asked: boolean[] = [];
    const { words } = await openPane(october(), {
      replaced: {
        opensWithWorkbook: () => Promise.resolve(ok(one.opens)),
        openWithWorkbook: (opens) => {
          asked.push(opens);
          return Promise.resolve(ok(null));
        },
      },
    });
    await settle();
    await press(words.menu.name);
    fireEvent.click(await screen.findByRole("menuitem", { name: words.menu.startUp }));
    expect(await screen.findByText(words.menu.startUpLead)).toBeTruthy();
    expect(await screen.findByText(one.opens ? words.menu.startUpIsOn : words.menu.startUpIsOff)).toBeTruthy();
    expect(asked).toEqual([]);
    await press(one.opens ? words.menu.startUpOff : words.menu.startUpOn);
    expect(asked).toEqual([one.asks]);
    expect(screen.getByText(words.menu.startUpDone(one.asks), { exact: false })).toBeTruthy();
  },
);
