import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const inCi = Boolean(process.env.CI) && process.env.CI !== "false";

/** Says what is going on where it cannot mix with a command's own output. */
export const say = (text) => process.stderr.write(`${text}\n`);

const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options }).status === 0;

const packagesIn = (file) => {
  const full = path.join(root, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, "utf8")).packages : {};
};

/** True when every package the lock file asks for is there in that version; packages for other systems may be missing. */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json"))
    .filter(([folder, wanted]) => folder !== "" && !wanted.optional)
    .every(([folder, wanted]) => installed[folder]?.version === wanted.version);
}

/** Installs what the lock file names, unless it is there already. */
export function installPackages() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  say("Installing packages (a few minutes the first time) …");
  const npm = process.env.npm_execpath;
  const done = npm
    ? succeeds(process.execPath, [npm, "ci", "--loglevel=error"])
    : succeeds("npm", ["ci", "--loglevel=error"], { shell: process.platform === "win32" });
  if (!done) throw new Error("The packages could not be installed: see the message of npm above.");
}

/** Runs a command's steps; what stops it is said in one line, without a stack. */
export async function command(steps) {
  try {
    process.exitCode = (await steps()) ?? 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** Runs a package's own command-line file with this Node: the same on Windows, Mac and Linux. */
export function runTool(file, args, options = {}) {
  return spawnSync(process.execPath, [path.join(root, "node_modules", file), ...args], {
    cwd: root,
    stdio: "inherit",
    ...options,
  }).status;
}
