import { readFileSync } from "node:fs";
import path from "node:path";
import { policySchemaFile } from "../../src/domain/scheme/policySchema";
import { panePolicy } from "../../src/build/contentPolicy";
import { helpAnchor, metadataFile, type Metadata } from "../../src/build/functionMetadata";
import { helpFile } from "../../src/text/helpFile";
import { functionTexts } from "../../src/build/functionWords";
import { languages, type Language } from "../../src/domain/wording/localText";
import { manifestIssues } from "../manifest/manifestIssues";
import { pictureSize } from "../manifest/pictureSize";
import { ribbonCommands } from "../manifest/ribbonCommands";
import { bundleSizes, sizeBudgets } from "../support/bundleSizes";
import { buildAddin, type BuiltAddin } from "./builtAddin";
import { JSDOM } from "../support/jsdom";

const base = "https://kpi.example/app";
let dist: BuiltAddin;

beforeAll(() => {
  dist = buildAddin("test-dist", { base, cdn: "self" });
}, 900_000);

const ours = (): string[] =>
  dist.files.filter((file) => /\.(js|html|css|json)$/.test(file) && !file.startsWith("office-js/"));
const pages = (): string[] => ours().filter((file) => file.endsWith(".html"));
const document = (page: string): Document => new JSDOM(dist.text(page)).window.document;

describe("a build that hosts everything itself", () => {
  it("answers every name and address of its manifest", async () => {
    const issues = manifestIssues(dist.text("manifest.xml"), {
      base,
      commands: await ribbonCommands(),
      picture: (file) => pictureSize(path.join(dist.folder, file)),
      hasFile: (file) => dist.files.includes(file),
    });
    expect(issues).toEqual([]);
  });

  it("copies office.js unchanged, with its licence", () => {
    const copies = dist.files.filter((file) => /^office-js\/.*\.js$/.test(file));
    const changed = copies.filter((file) => {
      const original = path.join("node_modules/@microsoft/office-js/dist", file.slice("office-js/".length));
      return !readFileSync(path.join(dist.folder, file)).equals(readFileSync(original));
    });
    expect(changed).toEqual([]);
    expect(copies).toEqual(expect.arrayContaining(["office-js/office.js", "office-js/zh-cn/office_strings.js"]));
    expect(dist.files).toContain("office-js/LICENSE.md");
  });

  it("states the content policy before anything else is loaded", () => {
    const head = document("taskpane.html").head;
    const policy = head.querySelector("meta[http-equiv='Content-Security-Policy']");
    const script = head.querySelector("script");
    expect(policy?.getAttribute("content")).toBe(panePolicy("self"));
    expect(script && policy?.compareDocumentPosition(script)).toBe(4);
  });

  it("has no inline script, no inline style and no foreign address in any page", () => {
    for (const page of pages()) {
      const found = document(page);
      const inline = [...found.querySelectorAll("script:not([src]), style, [style], [onclick], [onload]")];
      const sources = [...found.querySelectorAll("[src], link[href]")].map(
        (each) => each.getAttribute("src") ?? each.getAttribute("href"),
      );
      expect(inline.map((each) => each.outerHTML)).toEqual([]);
      expect(sources.filter((source) => /^(\w+:)?\/\//.test(source ?? ""))).toEqual([]);
    }
  });

  it("loads the functions first and the pane last", () => {
    const scripts = [...document("taskpane.html").querySelectorAll("script")].map((script) =>
      script.getAttribute("src"),
    );
    expect(scripts).toEqual(["office-js/office.js", "functions.js", "commands.js", "taskpane.js"]);
  });

  it("carries no source map, no path of this machine and nothing of the stand-in", () => {
    expect(dist.files.filter((file) => file.endsWith(".map"))).toEqual([]);
    const telling = ours().filter(
      (file) => dist.text(file).includes(process.cwd()) || /univer|sourceMappingURL/.test(dist.text(file)),
    );
    expect(telling).toEqual([]);
  });

  it("publishes the schema of policy files", () => {
    const schema = JSON.parse(dist.text(policySchemaFile)) as {
      properties: Record<string, unknown>;
      required: string[];
    };
    expect(schema.required).toEqual(expect.arrayContaining(["id", "items", "bands"]));
    expect(Object.keys(schema.properties)).toContain("$schema");
  });

  it("names the licence of what it carries", () => {
    expect(dist.text("THIRD-PARTY-NOTICES.txt")).toMatch(/react-dom \d/);
  });

  it("stays within its budgets", () => {
    const sizes = bundleSizes(dist.stats, dist.folder);
    process.stdout.write(`bundle sizes after gzip: ${JSON.stringify(sizes)}\n`);
    expect(sizes.functions).toBeLessThanOrEqual(sizeBudgets.functions);
    expect(sizes.firstScreen).toBeLessThanOrEqual(sizeBudgets.firstScreen);
    expect(sizes.firstScreen).toBeGreaterThan(sizes.functions);
    expect(sizes.month).toBeGreaterThan(sizes.firstScreen);
  });
});

const metadata = (language: Language): Metadata => JSON.parse(dist.text(metadataFile[language])) as Metadata;

describe("the functions of a build", () => {
  it.each(languages)(
    "are in %s the ones the source declares, each with a help page that has its anchor",
    (language) => {
      const texts = functionTexts[language].functions;
      const page = document(helpFile[language]);
      expect(metadata(language).functions.map(({ id }) => id)).toEqual(Object.keys(texts));
      for (const { id, helpUrl, parameters } of metadata(language).functions) {
        expect(parameters).toHaveLength(Object.keys(texts[id]?.parameters ?? {}).length);
        expect(helpUrl).toBe(`${base}/${helpFile[language]}#${helpAnchor(id)}`);
        expect(page.getElementById(helpAnchor(id))).not.toBeNull();
      }
    },
  );

  it.each(languages.filter((language) => language !== "zh-CN"))(
    "take and give in %s what they do in zh-CN",
    (language) => {
      const shape = (all: Metadata): unknown =>
        all.functions.map(({ id, name, result, parameters }) => ({
          id,
          name,
          result,
          parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
        }));
      expect(shape(metadata(language))).toEqual(shape(metadata("zh-CN")));
    },
  );

  it("have names Excel accepts: three letters or more, no cell address", () => {
    const refused = metadata("en").functions.filter(
      ({ id }) => !/^[A-Z][A-Z0-9_.]{2,127}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id),
    );
    expect(refused).toEqual([]);
  });

  it("are neither volatile nor streaming, and take errors but no data types", () => {
    const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny, functions: all } = metadata("zh-CN");
    expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, undefined]);
    expect(all.flatMap(({ options }) => Object.keys(options ?? {}))).toEqual([]);
  });
});
