import { Collection } from "../model/collection";
import { Model } from "../model/model";
import type { Action } from "./wire";

type Wanted = Map<string, Wanted>;

const wireName = (name: string) => (name === "*" ? name : name.charAt(0).toUpperCase() + name.slice(1));

const add = (wanted: Wanted, path: readonly string[]): void => {
  const [first, ...rest] = path;
  if (first === undefined) return;
  const part = wanted.get(first) ?? (new Map() as Wanted);
  wanted.set(first, part);
  add(part, rest);
};

/** The tree of names a load asks for; "items" says nothing, because collections are seen as such. */
export const wantedBy = ({ Select = [], Expand = [] }: NonNullable<Action["QueryInfo"]>): Wanted => {
  const wanted: Wanted = new Map();
  const names = [...Select, ...Expand.map((name) => `${name}/*`)];
  for (const name of names.length === 0 ? ["*"] : names) {
    const path = name
      .trim()
      .split(/[/.]/)
      .filter((part) => part !== "" && part !== "items");
    add(wanted, path.length === 0 ? ["*"] : path.map(wireName));
  }
  return wanted;
};

const ofModel = (object: Model, wanted: Wanted): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  for (const [name, part] of wanted) {
    if (name === "*") for (const scalar of object.scalars()) found[scalar] = object.read(scalar);
    else found[name] = project(object.read(name), part);
  }
  return found;
};

const page = (items: readonly Model[], { Top, Skip }: NonNullable<Action["QueryInfo"]>) => {
  const from = Skip ?? 0;
  return Top === undefined ? items.slice(from) : items.slice(from, from + Top);
};

const SCALARS_OF_COLLECTIONS = ["Count"];

/** Values of an object as office.js expects them: Pascal case, nested as asked, items of collections with their ids. */
export const project = (value: unknown, wanted: Wanted, info: NonNullable<Action["QueryInfo"]> = {}): unknown => {
  if (!(value instanceof Model)) return value;
  const asked = wanted.size === 0 ? wantedBy({}) : wanted;
  if (!(value instanceof Collection)) return { ...value.identity(), ...ofModel(value, asked) };
  const own = [...asked].filter(([name]) => SCALARS_OF_COLLECTIONS.includes(name));
  const perItem = new Map([...asked].filter(([name]) => !SCALARS_OF_COLLECTIONS.includes(name)));
  const all = value.items() as Model[];
  const items =
    perItem.size === 0 ? [] : page(all, info).map((item) => ({ ...item.identity(), ...ofModel(item, perItem) }));
  return { ...ofModel(value, new Map(own)), _Items: items };
};
