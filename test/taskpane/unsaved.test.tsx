/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { askPane } from "../../src/actions/paneRequests";
import { ok } from "../../src/domain/outcome/outcome";
import { policyWords } from "../../src/text/policyWords";
import { texts } from "../../src/text/texts";
import { openChooser } from "./newPeriodForm";
import { approval, approved, october, team } from "./periods";
import { openPolicy, periodUnder, type } from "./policyScreen";
import { browserParts, openPane, openStep, press, settle } from "./renderPane";

const { pane: words } = texts("zh-CN");
const { choose, policy } = policyWords("zh-CN");
const { leave } = words;

beforeEach(() => browserParts());

const isAsked = (): boolean => screen.queryByText(leave.lead) !== null;
const question = () => screen.getByText(leave.lead).closest<HTMLElement>('[role="dialog"]') ?? document.body;
const answer = async (name: string) => {
  fireEvent.click(within(question()).getByRole("button", { name }));
  await settle();
};
const write = async (label: string | RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
const escape = async (at: HTMLElement) => {
  fireEvent.keyDown(at, { key: "Escape" });
  await settle();
};

/** A screen with something typed on it, and what shows that it is still there. */
const unsaved = {
  async "a pasted list of people"() {
    await openPane(october());
    await press(words.prepare.add);
    await write(words.add.field, "1007 样例丁");
    return () => screen.queryByDisplayValue("1007 样例丁");
  },
  async "the approver's name"() {
    await openPane(october({ people: team.filter((one) => one.evaluation), approval: approval() }));
    await openStep(/^审批/);
    await press("批准…");
    await write(new RegExp(`^${words.approve.by}`), "样例领导");
    return () => screen.queryByDisplayValue("样例领导");
  },
  async "numbers of the policy"() {
    await openPolicy();
    await type("通话质量 · 满分", "45");
    return () => screen.queryByRole("heading", { name: policy.title, level: 2 });
  },
  async "a policy put together"() {
    await openChooser();
    await press(choose.adapt);
    await waitFor(() => screen.getByRole("heading", { name: choose.builder }));
    await press(choose.down("通话质量"));
    return () => screen.queryByRole("heading", { name: choose.builder });
  },
  async "the form of a new workbook"() {
    await openPane(null);
    await press(words.first.create);
    await write(new RegExp(`^${words.create.department}`), "样例部");
    return () => screen.queryByDisplayValue("样例部");
  },
};

type Place = keyof typeof unsaved;

/** The ways out, and where each of them is tried. */
const ways: readonly [string, readonly Place[], () => Promise<void>][] = [
  ["its button", ["a pasted list of people"], () => press(words.cancel)],
  [
    "Escape",
    ["the approver's name", "a policy put together"],
    () => escape(screen.queryByRole("dialog") ?? screen.getByRole("heading", { level: 2, name: choose.builder })),
  ],
  ["the arrow back", ["numbers of the policy", "the form of a new workbook"], () => press(words.back)],
  ["another step", ["numbers of the policy"], () => openStep(/^检查/)],
  [
    "a button of the ribbon",
    ["a pasted list of people", "the form of a new workbook"],
    async () => {
      act(() => askPane("interviews"));
      await settle();
    },
  ],
];

const cases = ways.flatMap(([way, places, go]) => places.map((place) => [place, way, go] as const));

describe("A pane that was hidden for a while", () => {
  const turn = (visibility: "hidden" | "visible"): void => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => visibility });
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
  };
  const hideFor = (time: number): void => {
    const now = jest.spyOn(performance, "now").mockReturnValue(1000);
    turn("hidden");
    now.mockReturnValue(1000 + time);
    turn("visible");
    now.mockRestore();
  };

  test.each<[what: string, place: Place | null, time: number, isTold: boolean]>([
    ["says that what was begun is still there", "a pasted list of people", 90_000, true],
    ["says nothing after a moment", "a pasted list of people", 5000, false],
    ["says nothing where nothing was begun", null, 90_000, false],
  ])("%s", async (_what, place, time, isTold) => {
    if (place === null) await openPane(october());
    else await unsaved[place]();
    hideFor(time);
    expect(screen.queryByText(leave.stillHere) !== null).toBe(isTold);
  });
});

describe("What is typed in the pane and stands nowhere else", () => {
  test.each(cases)("is asked about: %s, left by %s; it stays or goes as the answer is", async (place, _way, go) => {
    const isThere = await unsaved[place]();
    await go();
    expect(isAsked()).toBe(true);
    await answer(leave.stay);
    expect([isAsked(), isThere() !== null]).toEqual([false, true]);
    await go();
    await answer(leave.giveUp);
    expect([isAsked(), isThere()]).toEqual([false, null]);
  });

  test.each<Place>(["a pasted list of people", "numbers of the policy"])(
    "keeps the window from closing unasked: %s",
    async (place) => {
      await unsaved[place]();
      const closing = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(closing);
      expect(closing.defaultPrevented).toBe(true);
    },
  );

  test("is not asked about where nothing was typed, and the window closes", async () => {
    await openPane(october());
    await press(words.prepare.add);
    await press(words.cancel);
    expect(isAsked()).toBe(false);
    expect(screen.queryByLabelText(words.add.field)).toBeNull();
    const closing = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(false);
  });

  test("a list of people stays where the user would rather keep the approval", async () => {
    const addPeople = jest.fn(() => Promise.resolve(ok({ added: 1 })));
    await openPane(october({ approval: approved }), { replaced: { addPeople } });
    await press(words.prepare.add);
    await write(words.add.field, "1007 样例丁");
    await press(words.add.submit("1"));
    const asked = screen.getByText(words.approve.lapseTitle).closest<HTMLElement>('[role="dialog"]');
    fireEvent.click(within(asked ?? document.body).getByRole("button", { name: words.cancel }));
    await settle();
    expect(addPeople).not.toHaveBeenCalled();
    expect(screen.getByDisplayValue("1007 样例丁")).toBeTruthy();
  });

  test("a policy that was put together is given up for another one only with an answer", async () => {
    await openChooser();
    await press(choose.adapt);
    await waitFor(() => screen.getByRole("heading", { name: choose.builder }));
    await press(choose.use);
    await press(choose.change);
    fireEvent.click(screen.getByText("网店售前客服四项 PK"));
    await settle();
    expect(isAsked()).toBe(true);
    await answer(leave.stay);
    await press(words.back);
    expect(screen.getByText(choose.ownChosen)).toBeTruthy();
  });

  test("numbers that were given up are not asked about again", async () => {
    await openPolicy(periodUnder("000"));
    await type("通话质量 · 满分", "45");
    await press(leave.giveUp);
    await answer(leave.giveUp);
    expect(screen.queryByRole("region", { name: policy.changes })).toBeNull();
    await press(words.back);
    expect(isAsked()).toBe(false);
  });
});
