/** A value whose repeated parts are told once: {"$": 3} stands for parts[3]. */
export interface Packed {
  parts: readonly unknown[];
  whole: unknown;
}

/** Shorter than this, a part is told wherever it is. */
const shortest = 40;

type Children = readonly (readonly [key: string, child: unknown])[];

const childrenOf = (value: object): Children =>
  Array.isArray(value) ? value.map((child, at) => [String(at), child] as const) : Object.entries(value);

interface Seen {
  id: number;
  weight: number;
  count: number;
}

/** Gives equal parts one number, and counts how often each is told. */
class Census {
  private readonly seen = new Map<string, Seen>();
  private readonly known = new Map<object, Seen>();

  of(value: unknown): Seen {
    if (typeof value !== "object" || value === null) return this.count(JSON.stringify(value), () => 0);
    const children = childrenOf(value).map(([key, child]) => [key, this.of(child)] as const);
    const key = (Array.isArray(value) ? "a" : "o") + JSON.stringify(children.map(([name, { id }]) => [name, id]));
    const found = this.count(key, () => children.reduce((all, [name, { weight }]) => all + weight + name.length, 2));
    this.known.set(value, found);
    return found;
  }

  get(value: unknown): Seen | undefined {
    return typeof value === "object" && value !== null ? this.known.get(value) : this.seen.get(JSON.stringify(value));
  }

  private count(key: string, weight: () => number): Seen {
    const before = this.seen.get(key);
    if (before) {
      before.count += 1;
      return before;
    }
    const made = { id: this.seen.size, weight: weight() || key.length, count: 1 };
    this.seen.set(key, made);
    return made;
  }
}

export function packed(value: unknown): Packed {
  const census = new Census();
  census.of(value);
  const parts: unknown[] = [];
  const places = new Map<number, number>();
  const inside = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(pack);
    return Object.fromEntries(Object.entries(one).map(([key, child]) => [key, pack(child)]));
  };
  const pack = (one: unknown): unknown => {
    const seen = census.get(one);
    if (!seen || seen.count < 2 || seen.weight < shortest) return inside(one);
    const place = places.get(seen.id);
    if (place !== undefined) return { $: place };
    const made = inside(one);
    places.set(seen.id, parts.length);
    parts.push(made);
    return { $: parts.length - 1 };
  };
  const whole = pack(value);
  return { parts, whole };
}

export function unpacked({ parts, whole }: Packed): unknown {
  const made: unknown[] = [];
  const unpack = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(unpack);
    const entries = Object.entries(one);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === "$" && typeof first[1] === "number") return made[first[1]];
    return Object.fromEntries(entries.map(([key, child]) => [key, unpack(child)]));
  };
  for (const part of parts) made.push(unpack(part));
  return unpack(whole);
}
