import { languages } from "../../src/domain/wording/localText";
import { misplacedChild } from "./elementOrder";
import { attribute, elements, readXml, typeOf } from "./readXml";

/** What the manifest's names and addresses must be found in. */
export interface Surroundings {
  base: string;
  /** Width and height of the picture at a path, null when there is none. */
  picture: (path: string) => { width: number; height: number } | null;
  hasFile: (path: string) => boolean;
  /** Names the ribbon code answers to. */
  commands: readonly string[];
}

const kinds = ["Image", "Url", "String"];
const resources = (manifest: Document): Element[] =>
  kinds.flatMap((kind) => elements(manifest, kind)).filter((each) => each.hasAttribute("id"));

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function orderIssues(manifest: Document): string[] {
  return [...manifest.getElementsByTagName("*")].flatMap((element) => {
    const child = misplacedChild(element);
    return child === null ? [] : [`<${child}> is misplaced in <${element.localName}>`];
  });
}

function idIssues(manifest: Document): string[] {
  const ids = resources(manifest).map((element) => attribute(element, "id"));
  const controls = [...elements(manifest, "Group"), ...elements(manifest, "Control")].map((each) =>
    attribute(each, "id"),
  );
  return [
    ...duplicates(ids).map((id) => `resource ${id} is declared twice`),
    ...duplicates(controls).map((id) => `control ${id} is declared twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32`),
    ...controls.filter((id) => id.length > 125).map((id) => `control id ${id} is longer than 125`),
  ];
}

function reference(element: Element): string | null {
  return element.getAttribute("resid");
}

function referenceIssues(manifest: Document): string[] {
  const declared = new Set(resources(manifest).map((element) => attribute(element, "id")));
  const used = new Set([...manifest.getElementsByTagName("*")].map(reference).filter((id) => id !== null));
  return [
    ...[...used].filter((id) => !declared.has(id)).map((id) => `resid ${id} is not declared`),
    ...[...declared].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
  ];
}

/** Values of a resource in every language. */
const valuesOf = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...elements(element, "Override").map((override) => attribute(override, "Value")),
];

function textIssues(manifest: Document): string[] {
  const limits = { ShortStrings: 125, LongStrings: 250 };
  return Object.entries(limits).flatMap(([list, limit]) =>
    elements(manifest, list)
      .flatMap((each) => elements(each, "String"))
      .flatMap((each) => valuesOf(each).filter((text) => text === "" || text.length > limit))
      .map((text) => `a text of ${list} is empty or longer than ${limit}: ${text}`),
  );
}

/** What the manifest calls the languages we speak beside its own; a new one needs its labels. */
const locales = languages
  .filter((language) => language !== "zh-CN")
  .map((language) => (language === "en" ? "en-US" : language))
  .sort();

function languageIssues(manifest: Document): string[] {
  const spoken = [
    ...elements(manifest, "String").filter((each) => attribute(each, "id") !== "Functions.Namespace"),
    ...["DisplayName", "Description"].flatMap((name) =>
      elements(manifest, name).filter((each) => each.hasAttribute("DefaultValue")),
    ),
    ...elements(manifest, "Url").filter((each) => /functions\.json|help\.html/.test(attribute(each, "DefaultValue"))),
  ];
  return spoken.flatMap((each) => {
    const found = elements(each, "Override").map((override) => attribute(override, "Locale"));
    const name = each.getAttribute("id") ?? each.localName;
    return found.sort().join() === locales.join() ? [] : [`${name} is in ${found.join() || "one language"}`];
  });
}

const addresses = (manifest: Document): string[] =>
  [...manifest.getElementsByTagName("*")]
    .flatMap((each) => [each.getAttribute("DefaultValue"), each.getAttribute("Value")])
    .filter((value) => value !== null && /^\w+:\/\//.test(value)) as string[];

function addressIssues(manifest: Document, { base, hasFile }: Surroundings): string[] {
  return addresses(manifest).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(`${base}/`)) return [`${address} is not below ${base}`];
    return hasFile(address.slice(base.length + 1)) ? [] : [`${address} leads nowhere`];
  });
}

function iconIssues(manifest: Document, { base, picture }: Surroundings): string[] {
  const addressOf = new Map(
    elements(manifest, "Image")
      .filter((each) => each.hasAttribute("id"))
      .map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")]),
  );
  const wanted: [string, number][] = [
    ...elements(manifest, "Image")
      .filter((each) => each.hasAttribute("size"))
      .map((each): [string, number] => [
        addressOf.get(attribute(each, "resid")) ?? "",
        Number(attribute(each, "size")),
      ]),
    ...elements(manifest, "IconUrl").map((each): [string, number] => [attribute(each, "DefaultValue"), 32]),
    ...elements(manifest, "HighResolutionIconUrl").map((each): [string, number] => [
      attribute(each, "DefaultValue"),
      64,
    ]),
  ];
  const missing = elements(manifest, "Icon")
    .map((icon) => elements(icon, "Image").map((image) => Number(attribute(image, "size"))))
    .flatMap((sizes) => [16, 32, 80].filter((size) => !sizes.includes(size)))
    .map((size) => `an icon has no size ${size}`);
  const wrong = wanted.flatMap(([address, size]) => {
    const found = picture(address.slice(base.length + 1));
    return found?.width === size && found.height === size ? [] : [`${address} is not ${size} by ${size}`];
  });
  return [...missing, ...wrong];
}

/** Script, page and commands must share one runtime, or formulas and pane live in different worlds. */
function runtimeIssues(manifest: Document): string[] {
  const runtimes = elements(manifest, "Runtime").map(reference);
  const pages = elements(manifest, "Page").flatMap((page) => elements(page, "SourceLocation").map(reference));
  const commands = elements(manifest, "FunctionFile").map(reference);
  const panes = elements(manifest, "Action").flatMap((action) => elements(action, "SourceLocation").map(reference));
  const all = new Set([...runtimes, ...pages, ...commands, ...panes]);
  const counts = runtimes.length === 1 && pages.length === 1 && commands.length === 1;
  return counts && all.size === 1 ? [] : ["runtime, function page, command file and pane are not one and the same"];
}

function commandIssues(manifest: Document, { commands }: Surroundings): string[] {
  const named = elements(manifest, "FunctionName").map((each) => each.textContent.trim());
  const panes = elements(manifest, "Action").filter((action) => typeOf(action) === "ShowTaskpane");
  return [
    ...named.filter((name) => !commands.includes(name)).map((name) => `no code answers to ${name}`),
    ...commands.filter((name) => !named.includes(name)).map((name) => `no button calls ${name}`),
    ...(panes.length === 1 ? [] : ["exactly one button must show the pane"]),
  ];
}

function identityIssues(manifest: Document): string[] {
  const text = (name: string): string => elements(manifest, name)[0]?.textContent ?? "";
  return [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text("Id"))
      ? []
      : ["Id is not a random GUID"]),
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text("Version")) ? [] : ["Version is not up to four numbers"]),
  ];
}

/** What Office's schema, or the build, would refuse in a manifest; empty when all is well. */
export function manifestIssues(text: string, surroundings: Surroundings): string[] {
  const manifest = readXml(text);
  return [
    ...orderIssues(manifest),
    ...identityIssues(manifest),
    ...idIssues(manifest),
    ...referenceIssues(manifest),
    ...textIssues(manifest),
    ...languageIssues(manifest),
    ...runtimeIssues(manifest),
    ...commandIssues(manifest, surroundings),
    ...addressIssues(manifest, surroundings),
    ...iconIssues(manifest, surroundings),
  ];
}
