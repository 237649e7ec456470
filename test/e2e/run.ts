import { carryOn } from "./carryOn";
import { decidePeriod } from "./decidePeriod";
import { enterPeriod } from "./enterPeriod";
import { holdInterviews } from "./holdInterviews";
import { paneAtAnyWidth } from "./paneAtAnyWidth";
import { samplePeriod } from "./samplePeriod";
import { openSite, type Site } from "./site";
import type { Step } from "./steps";
import { aUser } from "./user";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Steps build on each other: after one that fails, the rest of its story is not tried. */
async function tell(site: Site, story: string, steps: readonly Step[]): Promise<boolean> {
  const user = await aUser(site);
  say(`\n${story}`);
  try {
    for (const { title, act } of steps) {
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

async function main(): Promise<void> {
  const browser = process.env["KPI_BROWSER"];
  if (!browser) throw new Error("KPI_BROWSER names no browser");
  const only = process.argv[2];
  const stories: [string, readonly Step[]][] = [
    ["whole month", [...enterPeriod, ...decidePeriod, ...holdInterviews]],
    ["sample month", samplePeriod],
    ["pane at any width", paneAtAnyWidth],
    ["another workbook", carryOn],
  ];
  const site = await openSite(browser);
  let passed = true;
  try {
    for (const [story, steps] of stories) {
      if (only === undefined || story === only) passed = (await tell(site, story, steps)) && passed;
    }
  } finally {
    await site.close();
  }
  process.exitCode = passed ? 0 : 1;
}

void main();
