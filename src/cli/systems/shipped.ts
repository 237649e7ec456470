import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { policyIn } from "../../domain/parse/policyFile";
import { Scheme } from "../../domain/scheme/scheme";
import { LocalText } from "../../domain/wording/localText";

/** A policy as it lies in its file: the line by which it is chosen, and the policy itself. */
export interface Shipped {
  what: LocalText;
  scheme: Scheme;
}

const Shelf = z.looseObject({ what: LocalText });

/** The names, without `.json`, of the files in a folder. */
export const jsonNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.basename(file, ".json"))
    .sort();

/** A policy file's text, read; a file that is damaged, or lies under another name than its policy's, is refused with its place. */
export function parseShipped(name: string, text: string): Shipped {
  const json: unknown = JSON.parse(text);
  const shelf = Shelf.safeParse(json);
  const scheme = Scheme.safeParse(policyIn(json));
  const error = shelf.error ?? scheme.error;
  if (!shelf.success || !scheme.success) throw new Error(`${name}.json: ${error ? z.prettifyError(error) : ""}`);
  if (scheme.data.id !== name) throw new Error(`${name}.json: its id is ${scheme.data.id}`);
  return { what: shelf.data.what, scheme: scheme.data };
}

/** The first clause that an input or item names as where it comes from; after all others where none does. */
function firstClause({ inputs, items }: Scheme): number {
  const clauses = [...inputs, ...items].flatMap(({ source }) => /^R\d+-(\d+)$/.exec(source)?.[1] ?? []);
  return Math.min(...clauses.map(Number));
}

/** In the order of the documents, and inside one as its clauses come. */
export const inDocumentOrder = (shipped: readonly Shipped[]): Shipped[] =>
  [...shipped].sort(
    ({ scheme: a }, { scheme: b }) =>
      a.source.document.localeCompare(b.source.document, "en") ||
      firstClause(a) - firstClause(b) ||
      a.id.localeCompare(b.id, "en"),
  );

/** Every policy that lies in a folder. */
export const readShipped = (folder: string): Shipped[] =>
  inDocumentOrder(
    jsonNames(folder).map((name) => parseShipped(name, readFileSync(path.join(folder, `${name}.json`), "utf8"))),
  );
