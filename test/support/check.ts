import path from "node:path";
import { inCi, root, runNode, say, toolAt } from "./command";
import { prepareBrowser } from "./findBrowser";

const jest = [toolAt("jest/bin/jest.js"), "--maxWorkers=2"];

const tools: Readonly<Record<string, readonly string[]>> = {
  format: [toolAt("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."],
  lint: [toolAt("eslint/bin/eslint.js"), "--max-warnings=0", "."],
  types: [toolAt("typescript/bin/tsc"), "--noEmit"],
  layers: [
    toolAt("dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config",
    ".dependency-cruiser.cjs",
    "src",
    "test",
  ],
  tests: jest,
};

const noBrowser = "no Chrome, Edge or Chromium found (KPI_BROWSER=path names one)";

function outcomeOf(name: string, run: readonly string[]): string {
  say(`\n— ${name}`);
  return runNode(run) === 0 ? "passed" : "FAILED";
}

function outcomeInBrowser(stories: readonly string[]): string {
  const browser = prepareBrowser();
  if (browser === null) return inCi || stories.length > 0 ? `FAILED: ${noBrowser}` : `skipped: ${noBrowser}`;
  process.env["KPI_BROWSER"] = browser;
  return outcomeOf(`browser (${browser})`, ["--import", "tsx", path.join("test", "e2e", "run.ts"), ...stories]);
}

function verdict(outcomes: Readonly<Record<string, string>>): number {
  const lines = Object.entries(outcomes).map(([name, outcome]) => `  ${name.padEnd(8)} ${outcome}`);
  say(`\n${lines.join("\n")}\n`);
  return Object.values(outcomes).some((outcome) => outcome.startsWith("FAILED")) ? 1 : 0;
}

/** Everything that can go wrong, one after the other, then a list of what passed, failed or was skipped and why. */
export function checkAll(): number {
  const results = Object.entries(tools).map(([name, run]) => [name, outcomeOf(name, run)] as const);
  return verdict({ ...Object.fromEntries(results), browser: outcomeInBrowser([]) });
}

const isStory = (file: string): boolean => {
  const [top, folder] = path.relative(root, path.resolve(file)).split(path.sep);
  return top === "test" && folder === "e2e";
};

/** Only the tests named: stories of the browser where `test/e2e` is meant, otherwise whatever jest makes of the words. */
export function checkOnly(args: readonly string[]): number {
  const stories = args.filter(isStory);
  if (stories.length === 0) return runNode([...jest, ...args]);
  return verdict({ browser: outcomeInBrowser(stories) });
}
