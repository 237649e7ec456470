import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { placeWords } from "./placeWords";

type Node = Readonly<Record<string, unknown>>;

/** Parts of the policy whose places have no name of their own to begin with. */
const nameless: readonly string[] = ["total", "ranking", "payout"];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** "通话质量 · 语气轻视 · 分值" for "items.0.method.pools.0.rules.0.points": the names met on the way, then the key. */
export function placeOf(scheme: Scheme, path: string, language: Language): string {
  const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".");
  const names: string[] = [];
  let node: unknown = scheme;
  keys.forEach((key, at) => {
    node = isNode(node) ? node[key] : undefined;
    const isSection = at === 0 && (keys.length === 1 || nameless.includes(key));
    const name = isSection ? sectionName(key, language) : nameOf(scheme, node, key, language);
    if (name !== null && name !== names.at(-1)) names.push(name);
  });
  const last = keys.length === 1 && names.length > 0 ? null : keyWord(keys.at(-1) ?? "", language);
  if (last !== null) names.push(last);
  return names.length > 0 ? names.join(placeWords[language].separator) : path;
}

/** A step and a prize have no name but their place; what reads an input is named by it. */
function nameOf(scheme: Scheme, node: unknown, key: string, language: Language): string | null {
  if (!isNode(node)) return null;
  if (key === "target") return keyWord(key, language);
  const places = placeWords[language];
  if (typeof node["grade"] === "string" && "from" in node) return places.band(node["grade"]);
  if (typeof node["label"] === "string") return places.tier(node["label"]);
  if (typeof node["bound"] === "number") return places.step(Number(key) + 1);
  if (typeof node["amount"] === "number") return places.prize(Number(key) + 1);
  const name = node["name"];
  const words = isNode(name) ? name[language] : inputName(scheme, node["input"], language);
  return typeof words === "string" ? words : null;
}

const inputName = (scheme: Scheme, id: unknown, language: Language): string | null =>
  scheme.inputs.find((input) => input.id === id)?.name[language] ?? null;

const sectionName = (key: string, language: Language): string | null => wordOf(placeWords[language].sections, key);

const keyWord = (key: string, language: Language): string | null => wordOf(placeWords[language].keys, key);

const wordOf = (words: Readonly<Record<string, string>>, key: string): string | null => words[key] ?? null;
