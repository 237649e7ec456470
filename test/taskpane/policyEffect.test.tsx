/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { languages } from "../../src/domain/wording/localText";
import { withNumbers } from "../../src/domain/places/policyNumbers";
import { schemeIds } from "../../src/schemes";
import { policyWords } from "../../src/text/policyWords";
import { periodUnder, openPolicy, page } from "./policyScreen";
import { browserParts, openPane, press, settle } from "./renderPane";

const { policy, whatIf } = policyWords("zh-CN");

beforeEach(() => browserParts());

describe("the effect on a month", () => {
  it("says that nobody can be compared while nobody has a result", async () => {
    const evaluated = periodUnder("000");
    await openPolicy({ ...evaluated, people: evaluated.people.filter(({ evaluation }) => evaluation === null) });
    await page(policy.tabs.effect);
    expect(screen.getByText(whatIf.nobody)).toBeTruthy();
  });

  it("says of a policy without grades that totals are compared", async () => {
    await openPolicy(periodUnder("004PRE"));
    await page(policy.tabs.effect);
    expect(screen.getByText(whatIf.noGrades)).toBeTruthy();
    expect(screen.queryByText(whatIf.grades)).toBeNull();
  });

  it("says on demand what would reach the next grade under the numbers that are tried", async () => {
    const { whatIf: words } = policyWords("zh-CN");
    const evaluated = periodUnder("000");
    const total = evaluated.people[0]?.evaluation?.total ?? 0;
    const moved = withNumbers(evaluated.scheme, [{ path: "bands.4.from", now: total + 0.25 }]);
    await openPolicy({ ...evaluated, scheme: moved });
    await page(policy.tabs.effect);
    const [details] = screen.getAllByText(words.wayUp).map((summary) => summary.closest("details"));
    if (!details) throw new Error("Nobody is offered a way up.");
    expect(details.querySelector("li")).toBeNull();
    act(() => {
      details.open = true;
      fireEvent(details, new Event("toggle"));
    });
    expect(details.textContent).toContain("还差 0.25 分");
  });

  it("lists people close to an edge", async () => {
    const evaluated = periodUnder("000");
    const total = evaluated.people[0]?.evaluation?.total ?? 0;
    const moved = withNumbers(evaluated.scheme, [{ path: "bands.4.from", now: total - 0.25 }]);
    await openPolicy({ ...evaluated, scheme: moved });
    await page(policy.tabs.effect);
    expect(screen.getAllByText(/不到半分/).length).toBeGreaterThan(1);
  });
});

describe("the screen of every policy", () => {
  const read = schemeIds.map((id, at) => [id, languages[at % languages.length] ?? "en"] as const);
  it.each(read)("%s has all its pages, here in %s", async (id, language) => {
    const pane = await openPane(periodUnder(id), { language });
    await press(pane.words.prepare.policyOpen);
    const words = policyWords(language).policy;
    const closed = [...document.querySelectorAll<HTMLElement>('[aria-expanded="false"][aria-controls]')];
    act(() => closed.forEach((section) => section.click()));
    for (const name of Object.values(words.tabs)) {
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object|notInSource/);
      // Fluent draws a tab's words twice, once to keep their width.
      const [tab] = screen.getAllByText(name, { selector: "[role=tab] *" });
      if (tab) fireEvent.click(tab);
      await settle();
    }
    expect(screen.getByText(words.title, { selector: "h2" })).toBeTruthy();
  });
});
