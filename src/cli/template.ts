import { readFileSync } from "node:fs";
import path from "node:path";
import type { AddinReference } from "../xlsx/write/paneParts";
import { languageNamed } from "./languageNamed";
import { rosterIn } from "./rosterFile";
import { templateFile } from "../xlsx/templateFile";
import { ending, monthNamed, optionsIn, schemeNamed, Unusable } from "./unusable";
import { writeFile } from "./writeFile";
import { localDay } from "../domain/time/day";

const usage =
  "usage: npm run --silent template -- --scheme ID --out FILE.xlsx [--native] [--people ROSTER.csv] [--lang zh-CN|zh-TW|en] [--period 2026-11] [--force]";

const options = {
  scheme: { type: "string" },
  out: { type: "string" },
  native: { type: "boolean" },
  people: { type: "string" },
  lang: { type: "string" },
  period: { type: "string" },
  force: { type: "boolean" },
} as const;

/** A workbook of a new period as a file: of KPI functions, or with --native of plain formulas. */
function main(words: string[]): number {
  const { values, positionals } = optionsIn(words, options, usage);
  const { scheme, out, people } = values;
  if (scheme === undefined || out === undefined || positionals.length > 0) throw new Unusable(usage);
  if (!/\.xlsx$/i.test(out)) throw new Unusable(`--out ${out}: expected a file that ends in .xlsx`);
  const template = {
    scheme: schemeNamed(scheme),
    language: languageNamed(values.lang ?? "zh-CN"),
    month: monthNamed("--period", values.period ?? localDay(new Date()).slice(0, 7)),
    people: people === undefined ? [] : rosterIn(people),
  };
  writeFile(out, templateFile(template, values.native === true ? null : theAddin()), values.force === true);
  return 0;
}

/** The add-in as the manifest names it. */
function theAddin(): AddinReference {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const [id, version] = ["Id", "Version"].map((tag) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(manifest)?.[1]);
  if (id === undefined || version === undefined) throw new Unusable("manifest.xml: no <Id> or <Version>");
  return { id, version };
}

process.exitCode = ending(() => main(process.argv.slice(2)));
