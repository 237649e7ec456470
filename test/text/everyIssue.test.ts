import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { texts } from "../../src/text/texts";

const root = join(__dirname, "..", "..");

/** All code below a folder, as one text. */
const codeIn = (folder: string, isMeant: (path: string) => boolean): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && isMeant(path))
    .map((path) => readFileSync(join(root, folder, path), "utf8"))
    .join("\n");

const given = codeIn("src", (path) => !/^(domain.issue|text)\b/.test(path));
const met = codeIn("test", () => true);

/** A finding that nothing gives would be words for nobody; one that no test meets may never be found. */
test.each(Object.keys(texts("zh-CN").issues))("%s is given somewhere, and a test meets it", (code) => {
  expect(given).toMatch(new RegExp(`"${code}"`));
  expect(met).toMatch(new RegExp(`"${code}"|\\b${code}: \\{`));
});
