import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { developmentBase } from "../../src/build/deployment";
import { metadataFile } from "../../src/build/functionMetadata";
import { helpFile } from "../../src/text/helpFile";
import { behaviourManifestFor, manifestFor } from "../../src/build/manifestFor";
import { manifestIssues, type Surroundings } from "./manifestIssues";
import { pictureSize } from "./pictureSize";
import { ribbonCommands } from "./ribbonCommands";

const manifest = readFileSync("manifest.xml", "utf8");
const built = new Set(["taskpane.html", "functions.js", ...Object.values(metadataFile), ...Object.values(helpFile)]);

const surroundings = (commands: readonly string[]): Surroundings => ({
  base: developmentBase,
  commands,
  picture: (file) => pictureSize(file),
  hasFile: (file) => built.has(file) || existsSync(file),
});

let allCommands: readonly string[] = [];

beforeAll(async () => {
  allCommands = await ribbonCommands();
});

describe("the manifest", () => {
  it("holds nothing Excel would refuse, and every name and address in it is answered", () =>
    expect(manifestIssues(manifest, surroundings(allCommands))).toEqual([]));

  it.each([
    [
      "elements in another order",
      "<IconUrl",
      "<Permissions>ReadWriteDocument</Permissions><IconUrl",
      "<IconUrl> is misplaced",
    ],
    ["a resource nobody declared", 'resid="Open.Tip"', 'resid="Open.Hint"', "Open.Hint is not declared"],
    ["a resource declared twice", 'String id="New.Tip"', 'String id="Open.Tip"', "Open.Tip is declared twice"],
    [
      "a second runtime",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      "one and the same",
    ],
    ["a command nobody wrote", "<FunctionName>checkPeriod", "<FunctionName>checkYear", "no code answers to checkYear"],
    [
      "an address without https",
      `"${developmentBase}/taskpane.html"`,
      '"http://localhost:3000/taskpane.html"',
      "is not https",
    ],
    ["an address that leads nowhere", "taskpane.html", "pane.html", "leads nowhere"],
    ["an icon of the wrong size", "new-40.png", "new-48.png", "is not 40 by 40"],
    ["a missing icon size", '<bt:Image size="80" resid="App.80"/>', "", "no size 80"],
    ["a language that was forgotten", '<bt:Override Locale="zh-TW" Value="檢查"/>', "", "Check.Label is in en-US"],
    ["a label too long for the ribbon", 'Value="Check"', `Value="${"Check ".repeat(30)}"`, "longer than 125"],
    ["an Id made up by hand", "<Id>", "<Id>1", "not a random GUID"],
  ])("is refused for %s", (_, before, after, issue) => {
    expect(manifest).toContain(before);
    const broken = manifest.replace(before, after);
    expect(manifestIssues(broken, surroundings(allCommands)).join("\n")).toContain(issue);
  });

  it("moves every address to where the build is served", () => {
    const moved = manifestFor(manifest, { base: "https://kpi.example/app", cdn: "world" });
    expect(moved).not.toContain("localhost");
    const away = { ...surroundings(allCommands), base: "https://kpi.example/app" };
    expect(manifestIssues(moved, away)).toEqual([]);
  });

  it("can be sideloaded beside the behaviour check, which is another add-in with another page", () => {
    const behaviour = behaviourManifestFor(manifest, { base: developmentBase, cdn: "world" });
    const world = surroundings(allCommands);
    const issues = manifestIssues(behaviour, {
      ...world,
      hasFile: (file) => file === "behaviour.html" || world.hasFile(file),
    });
    expect(issues).toEqual([]);
    expect(/<Id>.*<\/Id>/.exec(behaviour)?.[0]).not.toBe(/<Id>.*<\/Id>/.exec(manifest)?.[0]);
  });

  it("asks for nothing that Excel 2021 lacks", () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(([, name, from]) => [
      name,
      from,
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.14"],
    ]);
  });

  const schema = process.env.KPI_MANIFEST_XSD;
  if (schema !== undefined) {
    it("is valid by the XSD that KPI_MANIFEST_XSD names", () => {
      const args = ["--noout", "--nonet", "--schema", path.resolve(schema), "manifest.xml"];
      expect(execFileSync("xmllint", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })).toBe("");
    });
  }
});
