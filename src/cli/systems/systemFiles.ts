import type { IncompleteSystem } from "../../schemes/incomplete";
import type { Shipped } from "./shipped";
import { systemsPage } from "./systemsPage";

const note = (what: string): string => `/** ${what} Written by \`npm run systems\`. */`;
const lines = (all: readonly string[]): string => `${all.join("\n")}\n`;
const quoted = JSON.stringify;

const named = (id: string): string => `scheme${id.replaceAll(/\W/g, "_")}`;

const policyFiles = (ids: readonly string[]): string =>
  lines([
    ...ids.map((id) => `import ${named(id)} from ${quoted(`./${id}.json`)};`),
    "",
    note("Every policy the product ships with as it lies in its file, in the order the pane lists them."),
    "export const files: ReadonlyMap<string, unknown> = new Map<string, unknown>([",
    ...ids.map((id) => `  [${quoted(id)}, ${named(id)}],`),
    "]);",
  ]);

const sampleFiles = (ids: readonly string[]): string =>
  lines([
    note("The made-up teams; each is fetched when it is asked for."),
    "export const sampleFiles: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {",
    ...ids.map((id) => `  ${quoted(id)}: () => import(${quoted(`./${id}.json`)}),`),
    "};",
  ]);

/** Absent keys are left out by JSON. */
const entry = ({ what, scheme }: Shipped): string =>
  quoted({
    id: scheme.id,
    source: scheme.source.document,
    name: scheme.name,
    rated: scheme.roles.rated,
    cycle: scheme.cycle,
    cycles: scheme.cycles && { lengths: scheme.cycles.lengths },
    gives: { total: scheme.total.kind !== "none", grades: scheme.bands.length, pay: scheme.payout.kind },
    what,
  });

const registerList = (shipped: readonly Shipped[]): string =>
  lines([
    'import type { RegisteredScheme } from "./registered";',
    "",
    note("The shipped policies as a list to choose from; small, because the policies themselves are large."),
    "export const register: readonly RegisteredScheme[] = [",
    ...shipped.map((each) => `  ${entry(each)},`),
    "];",
  ]);

/** Everything that follows from the policies and made-up teams lying in their folders, by file. */
export function systemFiles(
  shipped: readonly Shipped[],
  samples: readonly string[],
  incomplete: readonly IncompleteSystem[],
): Readonly<Record<string, string>> {
  const schemes = shipped.map(({ scheme }) => scheme);
  return {
    "src/schemes/files.ts": policyFiles(schemes.map(({ id }) => id)),
    "src/schemes/register/list.ts": registerList(shipped),
    "src/schemes/SYSTEMS.md": systemsPage(schemes, incomplete),
    "src/actions/sample/sampleFiles.ts": sampleFiles(samples),
  };
}
