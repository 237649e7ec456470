import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { developmentBase, parseDeployment, type Deployment } from "../src/build/deployment";
import { releasedFiles, versioned, type Texts } from "./release/releasedFiles";
import { zipFolder } from "./release/zipFolder";
import { command, root, runNode, say, toolAt } from "./support/command";

const usage = "usage: npm run release -- 0.2.0 [--base https://host/path] [--cdn world|cn|self] [--dry-run]";
const folder = path.join(root, ".build/release");

interface Wanted extends Deployment {
  version: string;
  isDry: boolean;
}

function wantedBy(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: "string" },
      cdn: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0) throw new Error(usage);
  return { ...parseDeployment(values), version, isDry: values["dry-run"] };
}

function refuseChanges(): void {
  const changes = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  if (changes !== "") throw new Error(`Commit or put aside what is changed first:\n${changes.trimEnd()}`);
}

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const readTexts = (): Texts =>
  Object.fromEntries(versioned.map((file) => [file, readFileSync(path.join(root, file), "utf8")])) as Texts;

/** Builds what ships for the address it will be served at, and zips it. */
function pack({ version, base, cdn }: Wanted): string {
  const out = path.join(folder, "dist");
  const env = [`base=${base}`, `cdn=${cdn}`, `out=${out}`].flatMap((each) => ["--env", each]);
  if (runNode([toolAt("webpack-cli/bin/cli.js"), "--mode", "production", ...env], "aside") !== 0)
    throw new Error(
      "The add-in could not be built; the files that name the version are written: git restore . takes them back.",
    );
  const name = `kpi-addin-${version}`;
  const zip = path.join(folder, `${name}.zip`);
  writeFileSync(zip, zipFolder(out, name));
  return path.relative(root, zip);
}

const nextSteps = ({ version, base }: Wanted, zip: string): string => `
${zip} holds the add-in for ${base}, its manifest.xml included.${
  base === developmentBase
    ? "\nOn a server of your own: run this with --base, or write its address for https://localhost:3000 in manifest.xml and functions*.json."
    : ""
}

Next:
  npm test
  git commit -am "Version ${version}" && git tag v${version} && git push origin HEAD v${version}
  attach ${zip} and this version's part of CHANGELOG.md to the release
  put its files on the server; give manifest.xml to the administrator (README, "Deploy")
`;

command((args) => {
  const wanted = wantedBy(args);
  refuseChanges();
  const texts = releasedFiles(readTexts(), wanted.version, today());
  if (wanted.isDry) {
    say(`Would write ${versioned.join(", ")} for ${wanted.version} and pack the add-in for ${wanted.base}.`);
    say(texts["CHANGELOG.md"].slice(texts["CHANGELOG.md"].indexOf("## [Unreleased]")));
    return 0;
  }
  mkdirSync(folder, { recursive: true });
  for (const file of versioned) writeFileSync(path.join(root, file), texts[file]);
  say(nextSteps(wanted, pack(wanted)));
  return 0;
});
