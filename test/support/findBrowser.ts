import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inCi, say } from "./command";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const onMac = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const onWindows = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "Chromium/Application/chrome.exe",
];

function candidates(): string[] {
  if (process.platform === "darwin") return onMac;
  if (process.platform === "win32") {
    const folders = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LOCALAPPDATA"]];
    return folders.flatMap((folder) => (folder ? onWindows.map((file) => path.join(folder, file)) : []));
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Path of an installed Chrome, Edge or Chromium, or null; KPI_BROWSER names another one. */
export function findBrowser(): string | null {
  const named = process.env["KPI_BROWSER"] ?? "";
  return [named, ...candidates()].find((file) => file !== "" && existsSync(file)) ?? null;
}

const isDebian = (): boolean =>
  process.platform === "linux" &&
  existsSync("/etc/os-release") &&
  /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));

const isRoot = (): boolean => process.getuid?.() === 0;

function asRoot(command: string, args: readonly string[]): boolean {
  const [file, all] = isRoot() ? [command, args] : ["sudo", ["-n", command, ...args]];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(file, all, { stdio: ["ignore", 2, 2], env }).status === 0;
}

/** Finds a browser; on Debian as root, and in CI, installs one when there is none. */
export function prepareBrowser(): string | null {
  const found = findBrowser();
  if (found || !isDebian() || !(inCi || isRoot())) return found;
  say("No Chrome, Edge or Chromium found: installing Chromium and a Chinese font …");
  const install = ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"];
  if (!asRoot("apt-get", ["update"]) || !asRoot("apt-get", install)) say("Chromium could not be installed.");
  return findBrowser();
}
