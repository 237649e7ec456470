/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { Issue } from "../../src/domain/issue/issue";
import { failed, ok } from "../../src/domain/outcome/outcome";
import { policyText } from "../../src/domain/parse/policyFile";
import { policyWords } from "../../src/text/policyWords";
import { shipped } from "../support/shipped";
import { followed } from "./fakeActions";
import { october, titleOf } from "./periods";
import { browserParts, openPane, press, settle } from "./renderPane";

beforeEach(() => {
  browserParts();
  localStorage.clear();
});

const busy = failed<Issue>({
  code: "excelRefused",
  excelCode: "InvalidOperation",
  reason: "cell edit",
  place: "评分表",
});

describe("a workbook that cannot be read", () => {
  it("is said to be so, stays said, and is read at the next try", async () => {
    let isBusy = true;
    const { words } = await openPane(null, {
      replaced: { readOpenPeriod: () => Promise.resolve(isBusy ? busy : ok(followed(october()))) },
    });
    expect(screen.getByText(words.trouble.notRead)).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.first.create })).toBeNull();
    isBusy = false;
    await press(words.trouble.again);
    expect(screen.queryByText(words.trouble.notRead)).toBeNull();
    expect(screen.getByRole("tablist")).toBeTruthy();
  });

  it("keeps showing the month that was read before", async () => {
    let isBusy = false;
    const pane = await openPane(october(), {
      replaced: { readOpenPeriod: () => Promise.resolve(isBusy ? busy : ok(followed(october()))) },
    });
    isBusy = true;
    await act(() => pane.store.refresh());
    expect(screen.getByText(pane.words.trouble.notRead)).toBeTruthy();
    expect(screen.getByRole("tablist")).toBeTruthy();
  });
});

describe("Excel that calculates only when asked", () => {
  it("is told of for as long as it does, and asked at a click", async () => {
    let isCalculatedByHand = true;
    const period = followed(october());
    const { words } = await openPane(null, {
      replaced: {
        readOpenPeriod: () =>
          Promise.resolve(ok({ ...period, seen: { ...period.seen, raw: { ...period.seen.raw, isCalculatedByHand } } })),
        calculateNow: () => {
          isCalculatedByHand = false;
          return Promise.resolve(ok(null));
        },
      },
    });
    expect(screen.getByText(words.check.byHand.title)).toBeTruthy();
    await press(words.check.byHand.calculate);
    expect(screen.getByText(words.check.byHand.calculated)).toBeTruthy();
    expect(screen.queryByText(words.check.byHand.title)).toBeNull();
  });
});

describe("sheets that could not be put back", () => {
  it("are named", async () => {
    const left = failed(busy.issues[0], { code: "leftBehind", sheets: ["审批表"] });
    const { words } = await openPane(null, { replaced: { samplePeriod: () => Promise.resolve(left) } });
    await press(words.first.sample);
    expect(screen.getByText(titleOf({ code: "leftBehind", sheets: ["审批表"] }))).toBeTruthy();
    expect(screen.getAllByText(/“审批表”/)).not.toHaveLength(0);
    expect(screen.queryByText(words.trouble.unchanged)).toBeNull();
  });
});

describe("an action that was cut off", () => {
  it("is said to be so, put back at a click, and then no more spoken of", async () => {
    let isBegun = true;
    const { words } = await openPane(null, {
      replaced: {
        readOpenPeriod: () =>
          Promise.resolve(isBegun ? failed<Issue>({ code: "workUnfinished" }) : ok(followed(october()))),
        takeBack: () => {
          isBegun = false;
          return Promise.resolve(ok(["审批表"]));
        },
      },
    });
    expect(screen.getByText(titleOf({ code: "workUnfinished" }))).toBeTruthy();
    await press(words.trouble.takeBack);
    expect(screen.getByText(new RegExp(words.trouble.takenBack))).toBeTruthy();
    expect(screen.queryByText(titleOf({ code: "workUnfinished" }))).toBeNull();
    expect(screen.getByRole("tablist")).toBeTruthy();
  });
});

describe("a workbook that no longer knows what it is", () => {
  it.each<Issue>([
    { code: "stateMissing", sheet: "评分表" },
    { code: "stateUnreadable", place: "scheme" },
  ])("is said to be so, and found again at a click: $code", async (issue) => {
    let isLost = true;
    const { words } = await openPane(null, {
      replaced: {
        readOpenPeriod: () => Promise.resolve(isLost ? failed(issue) : ok(followed(october()))),
        restoreState: () => {
          isLost = false;
          return Promise.resolve(ok(true));
        },
      },
    });
    expect(screen.getByText(titleOf(issue))).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.first.create })).toBeNull();
    await press(words.trouble.restore);
    expect(screen.getByText(new RegExp(words.trouble.restored.slice(0, 6)))).toBeTruthy();
    expect(screen.queryByText(titleOf(issue))).toBeNull();
    expect(screen.getByRole("tablist")).toBeTruthy();
  });
});

describe("a workbook whose own policy is lost", () => {
  const lacking: Issue = { code: "stateNotRestored", missing: "policy" };

  it("asks for the policy's file, and is found again with it", async () => {
    const given: string[] = [];
    const { words } = await openPane(null, {
      replaced: {
        readOpenPeriod: () =>
          Promise.resolve(
            given.length === 0 ? failed<Issue>({ code: "stateUnreadable", place: "scheme" }) : ok(followed(october())),
          ),
        restoreState: (own) => {
          if (own === undefined) return Promise.resolve(failed(lacking));
          given.push(own.id);
          return Promise.resolve(ok(true));
        },
      },
    });
    await press(words.trouble.restore);
    const text = policyText(shipped("004PAY"), "");
    const file = Object.assign(new File([text], "own.json"), { text: () => Promise.resolve(text) });
    const input = await screen.findByLabelText(policyWords("zh-CN").choose.import);
    fireEvent.change(input, { target: { files: [file] } });
    await settle();
    expect(await screen.findByText(new RegExp(words.trouble.restored.slice(0, 6)))).toBeTruthy();
    expect(given).toEqual(["004PAY"]);
  });

  it("is not asked about where it is another workbook that lacks its policy", async () => {
    const { store } = await openPane(october());
    const asked = (): Element | null => screen.queryByLabelText(policyWords("zh-CN").choose.import);
    await act(() => store.run("otherBook", () => Promise.resolve(failed(lacking)), { changesWorkbook: false }));
    await settle();
    expect(screen.getByText(titleOf(lacking))).toBeTruthy();
    expect(asked()).toBeNull();
    await act(() => store.run("restore", () => Promise.resolve(failed(lacking)), { changesWorkbook: false }));
    await settle();
    expect(asked()).not.toBeNull();
  });
});

describe("a place where there is no workbook", () => {
  it.each(["notExcel", "tooOld"] as const)("is said to be so: %s", async (obstacle) => {
    const { words } = await openPane(null, { obstacle });
    expect(screen.getByText(words[obstacle])).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.first.create })).toBeNull();
  });
});

describe("an error of our own", () => {
  it("is shown with its details and thrown on to whoever listens", async () => {
    const pane = await openPane(october());
    const crash = new Error("Cannot draw");
    let thrown: unknown = null;
    await act(async () => {
      await pane.store.run("fix", () => Promise.reject(crash)).catch((error: unknown) => (thrown = error));
    });
    expect(thrown).toBe(crash);
    expect(screen.getByText(pane.words.trouble.unexpected)).toBeTruthy();
    await press(pane.words.trouble.details);
    expect(screen.getByText(/Cannot draw/)).toBeTruthy();
  });
});

describe("two presses at once", () => {
  it("start one job", async () => {
    let started = 0;
    const pane = await openPane(october());
    const slow = () => {
      started += 1;
      return new Promise<never>(() => undefined);
    };
    act(() => {
      void pane.store.run("approval", slow);
      void pane.store.run("approval", slow);
    });
    expect(started).toBe(1);
  });
});

describe("the appearance", () => {
  const background = (container: HTMLElement) => container.querySelector(".fui-FluentProvider")?.className;
  const choose = async (name: string) => {
    await press("更多");
    fireEvent.click(screen.getByRole("menuitemradio", { name }));
    await settle();
  };

  it.each([
    ["Excel is dark", true, "light", "dark"],
    ["Excel is light", false, "dark", "light"],
    ["Excel does not say and the system is dark", null, "dark", "dark"],
    ["Excel does not say and the system is light", null, "light", "light"],
  ])("follows when %s", async (_when, isHostDark, system, expected) => {
    browserParts((query) => query.includes("dark") && system === "dark");
    await openPane(october(), { isHostDark });
    expect(document.documentElement.style.colorScheme).toBe(expected);
  });

  it("is the user's choice, remembered for the next time", async () => {
    const pane = await openPane(october(), { isHostDark: true });
    expect(background(pane.container)).toBeTruthy();
    await choose("浅色");
    expect(document.documentElement.style.colorScheme).toBe("light");
    expect(localStorage.getItem("kpi.appearance")).toBe("light");
    await choose("跟随系统");
    expect(document.documentElement.style.colorScheme).toBe("dark");
  });

  it("leaves the colours to Windows in a contrast theme", async () => {
    browserParts((query) => query.includes("forced-colors"));
    await openPane(october(), { isHostDark: true });
    expect(document.documentElement.style.colorScheme).toBe("light dark");
  });
});
