import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { panePolicy } from "../../src/build/contentPolicy";
import { manifestIssues } from "../manifest/manifestIssues";
import { pictureSize } from "../manifest/pictureSize";
import { bundleSizes, sizeBudgets } from "../support/bundleSizes";
import { buildAddin, type BuiltAddin } from "./builtAddin";

const base = "https://kpi.example/app";
let dist: BuiltAddin;

beforeAll(() => {
  dist = buildAddin("test-dist", { base, cdn: "self" });
}, 240_000);

const ours = (): string[] =>
  dist.files.filter((file) => /\.(js|html|css|json)$/.test(file) && !file.startsWith("office-js/"));
const pages = (): string[] => ours().filter((file) => file.endsWith(".html"));
const document = (page: string): Document => new JSDOM(dist.text(page)).window.document;

describe("a build that hosts everything itself", () => {
  it("answers every name and address of its manifest", () => {
    const issues = manifestIssues(dist.text("manifest.xml"), {
      base,
      commands: ["newMonth", "checkMonth", "makeApproval", "makeInterviews"],
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
