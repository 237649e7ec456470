import type { Language } from "../domain/localText";
import type { Scheme } from "../domain/scheme";
import { placeTexts } from "./areas";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** "通话质量 · 语气轻视 · 分值" for "items.0.method.pools.0.rules.0.points": the names met on the way, then the key. */
export function placeOf(scheme: Scheme, path: string, language: Language): string {
  const keys = path.replaceAll("[", ".").replaceAll("]", "").split(".");
  const names: string[] = [];
  let node: unknown = scheme;
  for (const key of keys) {
    node = isNode(node) ? node[key] : undefined;
    const name = nameOf(node, language);
    if (name !== null && name !== names.at(-1)) names.push(name);
  }
  const last = keyWord(keys.at(-1) ?? "", language);
  if (last !== null) names.push(last);
  return names.length > 0 ? names.join(placeTexts(language).separator) : path;
}

function nameOf(node: unknown, language: Language): string | null {
  if (!isNode(node)) return null;
  const places = placeTexts(language);
  if (typeof node["grade"] === "string") return places.band(node["grade"]);
  if (typeof node["label"] === "string") return places.tier(node["label"]);
  const name = node["name"];
  const words = isNode(name) ? name[language] : null;
  return typeof words === "string" ? words : null;
}

function keyWord(key: string, language: Language): string | null {
  const words: Readonly<Record<string, string>> = placeTexts(language).keys;
  return words[key] ?? null;
}
