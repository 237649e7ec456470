import { existsSync } from "node:fs";
import path from "node:path";
import { prepareBrowser } from "./findBrowser.mjs";
import { inCi, root, runTool, say } from "./setup.mjs";

const tools = [
  ["format", "prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]],
  ["lint", "eslint/bin/eslint.js", ["--max-warnings=0", "."]],
  ["types", "typescript/bin/tsc", ["--noEmit"]],
  ["layers", "dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.cjs", "src", "test"]],
  ["tests", "jest/bin/jest.js", ["--maxWorkers=2"]],
];

function runOne([name, file, args]) {
  say(`\n— ${name}`);
  return { name, outcome: runTool(file, args) === 0 ? "passed" : "FAILED" };
}

async function runInBrowser() {
  const browser = prepareBrowser();
  if (browser === null) {
    const why = "no Chrome, Edge or Chromium found (KPI_BROWSER=path names one)";
    return { name: "browser", outcome: inCi ? `FAILED: ${why}` : `skipped: ${why}` };
  }
  say(`\n— browser (${browser})`);
  process.env.KPI_BROWSER = browser;
  const { runTypeScript } = await import("../../src/cli/run.mjs");
  const status = await runTypeScript(path.join("test", "e2e", "run.ts"), process.argv.slice(2));
  return { name: "browser", outcome: status === 0 ? "passed" : "FAILED" };
}

/** Everything that can go wrong, one after the other, then a list of what passed, failed or was skipped and why. */
export async function check() {
  const results = tools.map(runOne);
  if (existsSync(path.join(root, "test/e2e/run.ts"))) results.push(await runInBrowser());
  say(`\n${results.map(({ name, outcome }) => `  ${name.padEnd(8)} ${outcome}`).join("\n")}\n`);
  return results.some(({ outcome }) => outcome.startsWith("FAILED")) ? 1 : 0;
}
