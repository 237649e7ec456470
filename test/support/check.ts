import path from "node:path";
import { cores } from "./atOnce";
import { inCi, root, runNode, runNodeAside, runNodeBeside, say, toolAt } from "./command";
import { prepareBrowser } from "./findBrowser";

/** Each core has its own work: threads that collect garbage beside it would only take turns with the others. */
const alone = "--single-threaded-gc";

const jest = [alone, toolAt("jest/bin/jest.js"), `--maxWorkers=${Math.max(2, Math.floor(cores / 2))}`];

type Tool = readonly [name: string, run: readonly string[]];

/** The slowest: the tests begin while it goes on. */
const lint: Tool = ["lint", [alone, toolAt("eslint/bin/eslint.js"), "--max-warnings=0", "."]];

/** Beside lint, one after another. */
const tools: Readonly<Record<string, readonly string[]>> = {
  types: [alone, toolAt("typescript/bin/tsc"), "--noEmit"],
  format: [toolAt("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."],
  layers: [
    toolAt("dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config",
    ".dependency-cruiser.cjs",
    "src",
    "test",
  ],
};

type Outcome = readonly [name: string, outcome: string];

const noBrowser = "no Chrome, Edge or Chromium found (KPI_BROWSER=path names one)";

const wordFor = (status: number): string => (status === 0 ? "passed" : "FAILED");

async function outcomeAside([name, run]: Tool): Promise<Outcome> {
  const { status, said } = await runNodeAside(run);
  say(`\n— ${name}: ${wordFor(status)}\n${said.trimEnd()}`);
  return [name, wordFor(status)];
}

function outcomeOf(name: string, run: readonly string[]): string {
  say(`\n— ${name}`);
  return wordFor(runNode(run));
}

function outcomeInBrowser(stories: readonly string[]): string {
  const browser = prepareBrowser();
  if (browser === null) return inCi || stories.length > 0 ? `FAILED: ${noBrowser}` : `skipped: ${noBrowser}`;
  process.env["KPI_BROWSER"] = browser;
  return outcomeOf(`browser (${browser})`, ["--import", "tsx", path.join("test", "e2e", "run.ts"), ...stories]);
}

function verdict(outcomes: readonly Outcome[]): number {
  say(`\n${outcomes.map(([name, outcome]) => `  ${name.padEnd(8)} ${outcome}`).join("\n")}\n`);
  return outcomes.some(([, outcome]) => outcome.startsWith("FAILED")) ? 1 : 0;
}

/** Everything that can go wrong, then a list of what passed, failed or was skipped and why. */
export async function checkAll(): Promise<number> {
  say(`— lint, ${Object.keys(tools).join(", ")} …`);
  const linting = outcomeAside(lint);
  const outcomes: Outcome[] = [];
  for (const tool of Object.entries(tools)) outcomes.push(await outcomeAside(tool));
  say("\n— tests");
  const tests = await runNodeBeside(jest);
  return verdict([await linting, ...outcomes, ["tests", wordFor(tests)], ["browser", outcomeInBrowser([])]]);
}

const isStory = (file: string): boolean => {
  const [top, folder] = path.relative(root, path.resolve(file)).split(path.sep);
  return top === "test" && folder === "e2e";
};

/** Only the tests named: stories of the browser where `test/e2e` is meant, otherwise whatever jest makes of the words. */
export function checkOnly(args: readonly string[]): number {
  const stories = args.filter(isStory);
  if (stories.length === 0) return runNode([...jest, ...args]);
  return verdict([["browser", outcomeInBrowser(stories)]]);
}
