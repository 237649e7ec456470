import path from "node:path";
import { carryOn } from "./carryOn";
import { decidePeriod } from "./decidePeriod";
import { enterPeriod } from "./enterPeriod";
import { holdInterviews } from "./holdInterviews";
import { paneAtAnyWidth } from "./paneAtAnyWidth";
import { samplePeriod } from "./samplePeriod";
import { openSite, type Site } from "./site";
import { command } from "../support/command";
import type { Step } from "./steps";
import { aUser } from "./user";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

interface Story {
  title: string;
  /** What it is told in, by the name of the file. */
  parts: Readonly<Record<string, readonly Step[]>>;
}

const stories: readonly Story[] = [
  { title: "whole month", parts: { enterPeriod, decidePeriod, holdInterviews } },
  { title: "sample month", parts: { samplePeriod } },
  { title: "pane at any width", parts: { paneAtAnyWidth } },
  { title: "another workbook", parts: { carryOn } },
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

/** Steps build on each other: after one that fails, the rest of its story is not tried. */
async function tell(site: Site, { title: story, parts }: Story): Promise<boolean> {
  const user = await aUser(site);
  say(`\n${story}`);
  try {
    for (const { title, act } of Object.values(parts).flat()) {
      const start = Date.now();
      await act(user);
      say(`  ✓ ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    }
    const { outside, errors } = user.trouble;
    if (outside.length > 0) throw new Error(`Asked for addresses outside: ${outside.join(", ")}`);
    if (errors.length > 0) throw new Error(`Errors in the page: ${errors.join("\n")}`);
    return true;
  } catch (error) {
    await user.picture(`failed-${story.replaceAll(/\W+/g, "-")}`);
    say(`  ✕ ${reasonOf(error)}`);
    return false;
  } finally {
    await user.close();
  }
}

/** `run.ts FILE …` tells the stories that those files are part of, without FILE all of them. */
command(async (files) => {
  const browser = process.env["KPI_BROWSER"];
  if (!browser) throw new Error("KPI_BROWSER names no browser");
  const chosen = chosenBy(files);
  const site = await openSite(browser);
  let passed = true;
  try {
    for (const story of chosen) passed = (await tell(site, story)) && passed;
  } finally {
    await site.close();
  }
  return passed ? 0 : 1;
});
