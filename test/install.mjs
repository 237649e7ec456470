import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

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

/** Installs what the lock file names, unless it is there already; gives the reason when it cannot. */
function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return `Node.js 20.19 or newer is needed; this is ${process.versions.node}.`;
  }
  if (isInstalled()) return null;
  process.stderr.write("Installing packages (a few minutes the first time) …\n");
  const npm = process.env.npm_execpath;
  const done = npm
    ? succeeds(process.execPath, [npm, "ci", "--loglevel=error"])
    : succeeds("npm", ["ci", "--loglevel=error"], { shell: process.platform === "win32" });
  return done ? null : "The packages could not be installed: see the message of npm above.";
}

/** `node test/install.mjs FILE.ts …`: installs what is missing, then runs that TypeScript file in this process. */
const reason = install();
if (reason === null) {
  process.argv.splice(1, 1);
  await import("tsx");
  await import(pathToFileURL(path.resolve(process.argv[1])).href);
} else {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
