import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

interface Notice {
  title: string;
  text: string;
}

/** Folder of the package a bundled file belongs to, or null for our own files. */
function packageFolder(file: string): string | null {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1] ?? null;
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : `Licence: ${license ?? "not stated"}`;
  return { title: `${name} ${version}`, text };
}

/** The licences of every package with a file in the bundle; packages with the same text share it. */
export function thirdPartyNotices(files: Iterable<string>): string {
  const folders = [...new Set([...files].map(packageFolder).filter((folder) => folder !== null))];
  const notices = folders.filter((folder) => existsSync(path.join(folder, "package.json"))).map(noticeOf);
  const titlesByText = new Map<string, string[]>();
  for (const { title, text } of notices) titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  const parts = [...titlesByText].map(([text, titles]) => `${titles.sort().join("\n")}\n\n${text}`);
  return `This add-in contains the following software.\n\n${parts.sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
