import assert from "node:assert/strict";
import type { Language } from "../../src/domain/wording/localText";
import { bringAxe, seriousFaults, settled } from "./accessibility";
import { overflow } from "./overflow";
import { screens } from "./screens";
import type { Step } from "./steps";
import type { Setting, User } from "./user";
import { visitor } from "./visitor";

/** The smallest pane that is worth using. */
const smallest = { width: 320, height: 480 };

async function makeSmall(user: User): Promise<void> {
  await user.page.evaluate((width) => {
    document.documentElement.style.setProperty("--pane", `${width}px`);
  }, smallest.width);
  const page = user.page.viewportSize();
  const height = await user.pane.evaluate(() => window.innerHeight);
  if (page) await user.page.setViewportSize({ width: page.width, height: page.height - height + smallest.height });
  await user.until("the pane is small", () => user.pane.evaluate((size) => window.innerWidth === size, smallest.width));
}

/** Buttons of the dialog that is open, the last where one asks about another, whose middle nobody can press, scrolled to or not. */
const outOfReach = (user: User): Promise<string[]> =>
  user.pane.evaluate(() => {
    const dialog = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")].at(-1);
    return [...(dialog?.querySelectorAll("button") ?? [])]
      .filter((button) => {
        button.scrollIntoView({ block: "nearest" });
        const { left, top, width, height } = button.getBoundingClientRect();
        return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map(({ textContent }) => textContent);
  });

/** Every screen in turn: axe finds nothing serious, nothing sticks out, dialogs can be answered. */
const walks = (language: Language) => async (user: User) => {
  const visit = visitor(user, language);
  await bringAxe(user);
  for (const { name, show } of screens) {
    await show(visit);
    await settled(user);
    assert.deepEqual(await seriousFaults(user), [], `${name}: what axe finds`);
    assert.deepEqual(await overflow(user), [], `${name}: what sticks out`);
    assert.deepEqual(await outOfReach(user), [], `${name}: buttons out of reach`);
  }
};

/** Told once in each look, each time in another language. */
export const everyScreen = (language: Language): readonly Step[] => [
  { title: "the pane is as small as it may get", act: makeSmall },
  { title: "every screen can be read and used by everybody", act: walks(language) },
];

const locale = (language: Language): string => (language === "en" ? "en-US" : language);

/** Nothing moves, so that colours are measured when they are final. */
export const seenIn = (language: Language, screen: Setting["screen"]): Setting => ({
  query: `?lang=${locale(language)}`,
  screen: { reducedMotion: "reduce", ...screen },
});
