import assert from "node:assert/strict";
import { fileIn } from "../trial/recording";
import type { Step } from "./steps";
import type { User } from "./user";

const policy = "003C";

async function openPage({ pane }: User): Promise<void> {
  const { origin, search } = new URL(pane.url());
  await pane.goto(`${origin}/behaviour.html${search}`);
  await pane.getByRole("button", { name: "Try the product" }).waitFor();
}

async function tryProduct({ pane, sheets }: User): Promise<void> {
  await pane.getByLabel("Policy").selectOption(policy);
  await pane.getByRole("button", { name: "Try the product" }).click();
  await pane.getByText("Done; all traces are removed.").waitFor({ timeout: 180_000 });
  assert.deepEqual(await pane.locator("li.failed").allInnerTexts(), []);
  assert.ok((await pane.locator("li.passed").count()) > 5, "every step is told");
  assert.deepEqual(await sheets(), ["Sheet1"]);
}

async function copyFile({ pane, page }: User): Promise<void> {
  await pane.getByRole("button", { name: "Copy the file" }).click();
  await pane.getByText("Copied.").waitFor();
  const { in: madeIn, recordings, reports } = fileIn(await page.evaluate(() => navigator.clipboard.readText()));
  assert.equal(madeIn.host, "stand-in");
  assert.deepEqual([recordings.map((one) => one.policy), reports.map((one) => one.policy)], [[policy], [policy]]);
  assert.ok((recordings[0]?.exchanges.length ?? 0) > 50, "requests and answers are in it");
}

/** The grid is asked to draw a sheet once more that has just been deleted; Excel's is not ours to draw. */
async function forgiveDrawing({ trouble }: User): Promise<void> {
  const drawing = /cannot find current worksheet|reading 'skeleton'/;
  trouble.errors = trouble.errors.filter((error) => !drawing.test(error));
  await Promise.resolve();
}

/** Somebody with ten minutes, though not with Excel. */
export const trialPage: readonly Step[] = [
  { title: "the page for trying Excel opens as the pane", act: openPage },
  { title: "the product works through a month, finds no difference and leaves no trace", act: tryProduct },
  { title: "what was found is copied as one file", act: copyFile },
  { title: "nothing else went wrong", act: forgiveDrawing },
];
