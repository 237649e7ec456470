import { changelogWith } from "./changelog";
import { isLater, lockWith, manifestWith, packageWith, versionOf } from "./version";

/** The files that name the version. */
export const versioned = ["package.json", "package-lock.json", "manifest.xml", "CHANGELOG.md"] as const;
export type Texts = Readonly<Record<(typeof versioned)[number], string>>;

/** Those files as they are released; a version once given stays behind. */
export function releasedFiles(texts: Texts, version: string, day: string): Texts {
  const current = versionOf(texts["package.json"]);
  if (!isLater(version, current) && version !== current) throw new Error(`${version} comes before ${current}.`);
  return {
    "package.json": packageWith(texts["package.json"], version),
    "package-lock.json": lockWith(texts["package-lock.json"], version),
    "manifest.xml": manifestWith(texts["manifest.xml"], version),
    "CHANGELOG.md": changelogWith(texts["CHANGELOG.md"], version, day),
  };
}
