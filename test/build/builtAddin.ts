import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BuildStats } from "../support/bundleSizes";

export interface BuiltAddin {
  folder: string;
  files: readonly string[];
  text: (file: string) => string;
  stats: BuildStats;
}

/** Builds the add-in for a deployment into a folder of its own, as `npm run build` does. */
export function buildAddin(name: string, settings: Readonly<Record<string, string>>): BuiltAddin {
  const folder = path.resolve(".build", name);
  const statsFile = `${folder}.json`;
  const env = Object.entries({ ...settings, out: folder, chunks: "yes" }).flatMap(([key, value]) => [
    "--env",
    `${key}=${value}`,
  ]);
  const args = ["node_modules/webpack-cli/bin/cli.js", "--mode", "production", ...env, "--json", statsFile];
  const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const stats = JSON.parse(readFileSync(statsFile, "utf8")) as BuildStats & { errors: readonly { message: string }[] };
  if (stats.errors.length > 0) throw new Error([stderr, ...stats.errors.map(({ message }) => message)].join("\n"));
  return {
    folder,
    files: readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")),
    text: (file) => readFileSync(path.join(folder, file), "utf8"),
    stats,
  };
}
