import path from "node:path";
import { adoptTable } from "./adoptTable";
import { carryOn } from "./carryOn";
import { decidePeriod } from "./decidePeriod";
import { enterPeriod } from "./enterPeriod";
import { everyScreen, seenIn } from "./everyScreen";
import { holdInterviews } from "./holdInterviews";
import { paneAtAnyWidth } from "./paneAtAnyWidth";
import { samplePeriod } from "./samplePeriod";
import { trialPage } from "./trialPage";
import { openBrowser, openSite } from "./site";
import type { Served } from "../standin/serve/server";
import { eachAtOnce } from "../support/atOnce";
import { command } from "../support/command";
import type { Step } from "./steps";
import { aUser, type Setting, type User } from "./user";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

interface Story {
  title: string;
  /** What it is told in, by the name of the file. */
  parts: Readonly<Record<string, readonly Step[]>>;
  setting?: Setting;
}

const stories: readonly Story[] = [
  { title: "whole month", parts: { enterPeriod, decidePeriod, holdInterviews } },
  { title: "sample month", parts: { samplePeriod } },
  { title: "pane at any width", parts: { paneAtAnyWidth } },
  { title: "another workbook", parts: { carryOn } },
  { title: "a table people have", parts: { adoptTable } },
  { title: "trial of Excel", parts: { trialPage } },
  ...(
    [
      ["light", "zh-CN", { colorScheme: "light" }],
      ["dark", "zh-TW", { colorScheme: "dark" }],
      ["contrast theme", "en", { colorScheme: "dark", forcedColors: "active" }],
    ] as const
  ).map(([look, language, screen]) => ({
    title: `every screen, ${look}, ${language}`,
    parts: { everyScreen: everyScreen(language) },
    setting: seenIn(language, screen),
  })),
];

const here = path.resolve(__dirname);

/** The stories that a file is part of; the folder itself means all. */
const storiesIn = (file: string): readonly Story[] =>
  path.resolve(file) === here ? stories : stories.filter(({ parts }) => path.parse(file).name in parts);

function chosenBy(files: readonly string[]): readonly Story[] {
  if (files.length === 0) return stories;
  const none = files.find((file) => storiesIn(file).length === 0);
  if (none !== undefined) throw new Error(`No story is told in ${none}.`);
  return stories.filter((story) => files.some((file) => storiesIn(file).includes(story)));
}

/** Tells a story in a browser of its own, so that no other writes to its clipboard; what it says comes when it ends. */
async function tell(site: Served, story: Story): Promise<boolean> {
  const browser = await openBrowser();
  try {
    return await toldTo(await aUser(browser, site, story.setting), story);
  } finally {
    await browser.close();
  }
}

async function toldTo(user: User, { title, parts }: Story): Promise<boolean> {
  const lines = [`\n${title}`];
  try {
    await takeSteps(user, Object.values(parts).flat(), lines);
    return true;
  } catch (error) {
    await user.picture(`failed-${title.replaceAll(/\W+/g, "-")}`);
    lines.push(`  ✕ ${reasonOf(error)}`);
    return false;
  } finally {
    say(lines.join("\n"));
  }
}

/** Steps build on each other: after one that fails, the rest of its story is not tried. */
async function takeSteps(user: User, steps: readonly Step[], lines: string[]): Promise<void> {
  for (const { title, act } of steps) {
    const start = Date.now();
    await act(user);
    lines.push(`  ✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  }
  const { outside, errors } = user.trouble;
  if (outside.length > 0) throw new Error(`Asked for addresses outside: ${outside.join(", ")}`);
  if (errors.length > 0) throw new Error(`Errors in the page: ${errors.join("\n")}`);
}

/** `run.ts FILE …` tells the stories that those files are part of, without FILE all of them, as many at once as there are cores. */
command(async (files) => {
  const chosen = chosenBy(files);
  const site = await openSite();
  try {
    const passed = await eachAtOnce(chosen, (story) => tell(site, story));
    return passed.every(Boolean) ? 0 : 1;
  } finally {
    await site.close();
  }
});
