import fc from "fast-check";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is done to a place of a policy; places are shares of all its places, so that they can be drawn before it is known. */
export interface PolicyMutation {
  kind: "text" | "number" | "other" | "gone" | "renamed" | "longer" | "fewer" | "nested" | "moved";
  at: number;
  other: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

export const anyPolicyMutation: fc.Arbitrary<PolicyMutation> = fc.record({
  kind: fc.constantFrom(
    "text",
    "text",
    "number",
    "number",
    "other",
    "gone",
    "renamed",
    "longer",
    "fewer",
    "nested",
    "moved",
  ),
  at: share,
  other: share,
});

/** Texts that mean something to Excel, to a formula, to a list or to JavaScript. */
const trickyTexts: readonly string[] = [
  "",
  " ",
  "\u3000",
  "=1+1",
  "+1",
  "@A1",
  "-",
  "#N/A",
  "#REF!",
  "TRUE",
  "0012",
  "1E5",
  'A"B',
  '"',
  '""&A1&""',
  "'",
  "'A",
  "A,B",
  "A;B",
  "[#This Row]",
  "a\nb",
  "a\tb",
  "\u0000",
  "\ud83d",
  "\udc00a",
  "_x000D_",
  "__proto__",
  "constructor",
  "toString",
  "&A&P",
  "x".repeat(31),
  "名".repeat(256),
  '"'.repeat(300),
  "长".repeat(9000),
  "𠮷".repeat(200),
  "{0}",
  "History",
  "a/b\\c?d*e:f",
];

/** Written into the file as they stand here; JSON itself has no way to say some of them. */
const numbers = [
  "5e-324",
  "1e999",
  "-1e999",
  "-0",
  "1e15",
  "1e-7",
  "-1",
  "0",
  "0.5",
  "1",
  "3",
  "100",
  "99.99999999999999",
  "1000001",
  "2147483648",
];

/** Every place with the node that holds it. */
interface Place {
  holder: Json[] | { [key: string]: Json };
  key: string;
}

function placesIn(json: Json): Place[] {
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([key, value]) => [{ holder: json, key }, ...placesIn(value)]);
}

const read = ({ holder, key }: Place): Json => (holder as Record<string, Json>)[key] ?? null;

function write({ holder, key }: Place, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

const picked = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(list.length * share)];

const copied = (json: Json): Json => JSON.parse(JSON.stringify(json)) as Json;

/** JSON so many levels deeper, as it is written. */
const nested = (value: Json, levels: number): string =>
  '[{"x":'.repeat(levels) + JSON.stringify(value) + "}]".repeat(levels);

const wantedFor = (kind: PolicyMutation["kind"], value: Json): boolean => {
  if (kind === "text") return typeof value === "string";
  if (kind === "number") return typeof value === "number";
  return kind === "longer" || kind === "fewer" ? Array.isArray(value) : true;
};

/** Puts what JSON cannot hold, or not so deep, where it is told. */
type Put = (place: Place, written: string) => void;

interface Change {
  place: Place;
  value: Json;
  /** What stands somewhere else. */
  elsewhere: Json;
  other: number;
  put: Put;
}

const odd: readonly Json[] = [null, true, 0, "", [], {}, "x", [[]], -1];

const changes: Readonly<Record<PolicyMutation["kind"], (change: Change) => void>> = {
  text: ({ place, other }) => write(place, picked(trickyTexts, other) ?? ""),
  number: ({ place, other, put }) => put(place, picked(numbers, other) ?? "0"),
  other: ({ place, other }) => write(place, picked(odd, other) ?? null),
  gone: ({ place }) => remove(place),
  renamed({ place, value, other }) {
    remove(place);
    write({ ...place, key: picked(trickyTexts, other) ?? "x" }, value);
  },
  longer: ({ place, value, other }) => write(place, longer(value as Json[], other < 0.2 ? 5000 : 2)),
  fewer: ({ place, value }) => write(place, (value as Json[]).slice(1)),
  nested: ({ place, value, other, put }) => put(place, nested(value, other < 0.2 ? 3000 : 1)),
  moved: ({ place, elsewhere }) => write(place, copied(elsewhere)),
};

function change(policy: Json, put: Put, { kind, at, other }: PolicyMutation): void {
  const places = placesIn(policy);
  const place = picked(
    places.filter((one) => wantedFor(kind, read(one))),
    at,
  );
  const elsewhere = picked(places, other);
  if (place && elsewhere) changes[kind]({ place, value: read(place), elsewhere: read(elsewhere), other, put });
}

const longer = (list: readonly Json[], times: number): Json[] => {
  const [first = "x"] = list;
  return [...list, ...Array.from({ length: times }, () => copied(first))];
};

/** The policy as a file after these changes. */
export function mutatedPolicyText(policy: unknown, mutations: readonly PolicyMutation[]): string {
  const changed = copied(policy as Json);
  const put: string[] = [];
  for (const mutation of mutations)
    change(changed, (place, text) => write(place, `\u0001${put.push(text) - 1}\u0001`), mutation);
  return JSON.stringify(changed).replace(/"\\u0001(\d+)\\u0001"/g, (_, nth: string) => put[Number(nth)] ?? "0");
}
