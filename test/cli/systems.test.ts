import { readFileSync } from "node:fs";
import { inDocumentOrder, jsonNames, readShipped, parseShipped } from "../../src/cli/systems/shipped";
import { systemFiles } from "../../src/cli/systems/systemFiles";
import { schemeIds } from "../../src/schemes";
import { incompleteSystems } from "../../src/schemes/incomplete";

const shipped = readShipped("src/schemes");
const written = systemFiles(shipped, jsonNames("src/actions/sample"), incompleteSystems);

test.each(Object.entries(written))("%s says what the policies say (npm run systems writes it)", (file, text) =>
  expect(readFileSync(file, "utf8")).toBe(text),
);

test("every policy in the folder is shipped", () => expect([...schemeIds].sort()).toEqual(jsonNames("src/schemes")));

test("every policy has a made-up team, and no team is without its policy", () =>
  expect(jsonNames("src/actions/sample")).toEqual(jsonNames("src/schemes")));

const text = readFileSync("src/schemes/004FIELD.json", "utf8");
const withKey = (key: string, value: unknown): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), [key]: value });

test.each([
  ["lies under another name than its own", "004ONLINE", text, "004ONLINE.json: its id is 004FIELD"],
  ["does not say in one line what it is", "004FIELD", withKey("what", undefined), "→ at what"],
  ["is no policy", "004FIELD", withKey("items", 4), "→ at items"],
])("a file that %s is refused with its place", (_, name, json, reason) =>
  expect(() => parseShipped(name, json)).toThrow(reason),
);

test("policies of one document come in the order of their clauses, whatever their files are called", () => {
  const named = (ids: Readonly<Record<string, string>>): typeof shipped =>
    Object.entries(ids).flatMap(([id, name]) =>
      shipped
        .filter(({ scheme }) => scheme.id === id)
        .map(({ what, scheme }) => ({ what, scheme: { ...scheme, id: name } })),
    );
  const all = named({ "004FIELD": "004A", "004POST": "004B", "004PRE": "004C", "003P": "003Z" });
  expect(inDocumentOrder(all).map(({ scheme }) => scheme.id)).toEqual(["003Z", "004C", "004B", "004A"]);
});

test("a policy whose items cite no clause comes last in its document", () => {
  const [first, ...others] = shipped.filter(({ scheme }) => scheme.source.document === "004");
  if (first === undefined) throw new Error("004 has no policies");
  const uncited = <Cited extends { source: string }>(all: readonly Cited[]): Cited[] =>
    all.map((each) => ({ ...each, source: "not in the source" }));
  const { inputs, items } = first.scheme;
  const silent = { ...first, scheme: { ...first.scheme, inputs: uncited(inputs), items: uncited(items) } };
  expect(inDocumentOrder([silent, ...others]).at(-1)).toBe(silent);
});
