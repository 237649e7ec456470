import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { releasedFiles, versioned, type Texts } from "./releasedFiles";
import { zipFolder } from "./zipFolder";

const changelog = `# Changelog

## [Unreleased]

### Added

- A method.

### Who is paid differently

Nobody.

## [0.1.0] - 2026-11-22

- The first.
`;

const texts: Texts = {
  "package.json": '{\n  "name": "kpi",\n  "version": "0.1.0",\n  "private": true\n}\n',
  "package-lock.json": JSON.stringify({
    name: "kpi",
    version: "0.1.0",
    packages: { "": { name: "kpi", version: "0.1.0" }, "node_modules/zod": { version: "0.1.0" } },
  }),
  "manifest.xml": "<OfficeApp><Id>1</Id><Version>0.1.0.0</Version></OfficeApp>",
  "CHANGELOG.md": changelog,
};

const released = releasedFiles(texts, "0.2.0", "2026-12-01");
const read = (file: keyof Texts): unknown => JSON.parse(released[file]);

describe("a release", () => {
  it("raises the version of the package and changes nothing else of it", () => {
    expect(released["package.json"]).toBe(texts["package.json"].replace("0.1.0", "0.2.0"));
  });

  it("raises the version of the lock file's own package, not of packages that happen to have the same", () => {
    expect(read("package-lock.json")).toMatchObject({
      version: "0.2.0",
      packages: { "": { name: "kpi", version: "0.2.0" }, "node_modules/zod": { version: "0.1.0" } },
    });
  });

  it("gives the manifest four numbers", () => {
    expect(released["manifest.xml"]).toContain("<Version>0.2.0.0</Version>");
  });

  it("puts what was unreleased under the version and its day, and begins anew", () => {
    const under = "## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n";
    expect(released["CHANGELOG.md"]).toBe(changelog.replace("## [Unreleased]\n", under));
  });

  it("can take the version that package.json has already, as long as nobody released it", () => {
    const first = { ...texts, "CHANGELOG.md": changelog.replace(/## \[0\.1\.0\][^]*/, "") };
    expect(releasedFiles(first, "0.1.0", "2026-12-01")["CHANGELOG.md"]).toContain("## [0.1.0] - 2026-12-01");
  });

  it.each<[string, Partial<Texts>, string, string]>([
    ["what is no version", {}, "0.2", "three numbers"],
    ["a version with a letter before it", {}, "v0.2.0", "three numbers"],
    ["a version before the current one", {}, "0.0.9", "comes before 0.1.0"],
    ["a version released before", {}, "0.1.0", "has a version 0.1.0 already"],
    ["nothing to tell", { "CHANGELOG.md": "## [Unreleased]\n\n## [0.1.0]\n" }, "0.2.0", "says nothing"],
    ["a changelog without Unreleased", { "CHANGELOG.md": "# Changelog\n" }, "0.2.0", 'no "## [Unreleased]"'],
    [
      "silence about pay",
      { "CHANGELOG.md": "## [Unreleased]\n\n### Fixed\n\n- It.\n" },
      "0.2.0",
      "Who is paid differently",
    ],
    ["a manifest without a version", { "manifest.xml": "<OfficeApp/>" }, "0.2.0", "no <Version>"],
  ])("refuses %s", (_, changed, version, reason) => {
    expect(() => releasedFiles({ ...texts, ...changed }, version, "2026-12-01")).toThrow(reason);
  });

  it.each([
    ["0.1.10", "0.1.9"],
    ["1.0.0", "0.99.99"],
    ["0.2.0", "0.1.1"],
  ])("knows that %s comes after %s", (later, earlier) => {
    const at = (version: string): Texts => ({ ...texts, "package.json": `{ "version": "${version}" }` });
    expect(() => releasedFiles(at(earlier), later, "2026-12-01")).not.toThrow();
    expect(() => releasedFiles(at(later), earlier, "2026-12-01")).toThrow("comes before");
  });

  it("can be made of this repository's own files", () => {
    const own = Object.fromEntries(versioned.map((file) => [file, readFileSync(file, "utf8")])) as Texts;
    const next = releasedFiles({ ...own, "CHANGELOG.md": changelog }, "99.0.0", "2026-12-01");
    expect(own["CHANGELOG.md"]).toContain("\n## [Unreleased]\n");
    expect(next["package.json"]).toBe(own["package.json"].replace(/"version": "[^"]*"/, '"version": "99.0.0"'));
    expect(next["manifest.xml"]).toContain("<Version>99.0.0.0</Version>");
    expect(next["package-lock.json"].split('"99.0.0"')).toHaveLength(3);
  });
});

describe("the zip of a release", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-release-"));
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "manifest.xml"), "<OfficeApp/>");
  writeFileSync(path.join(folder, "assets", "help.css"), "body {}");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("holds every file in one folder named after the version", () => {
    const files = unzipSync(zipFolder(folder, "kpi-addin-0.2.0"));
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["kpi-addin-0.2.0/assets/help.css", "body {}"],
      ["kpi-addin-0.2.0/manifest.xml", "<OfficeApp/>"],
    ]);
  });

  it("is the same whenever it is made", () => {
    expect(zipFolder(folder, "kpi-addin-0.2.0")).toEqual(zipFolder(folder, "kpi-addin-0.2.0"));
  });
});
