import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { nodesOf, type XmlNode } from "./xmlNodes";

/** What is done to one part of a file. Places are shares of the part, so that they can be drawn before it is known. */
export interface Mutation {
  kind: "flip" | "cut" | "twice" | "gone" | "swapped" | "attribute" | "otherAttribute" | "number" | "text";
  /** How far into the list of what can be changed. */
  at: number;
  /** The same for what takes its place. */
  other: number;
  bit: number;
  value: string;
}

const values = ["", "0", "1", "-1", "7", "1e9", "A1", "B9", "XFD1048576", "A1:B2", "true", "s", "str", "&amp;", "rId1"];
const numbers = [
  "1e999",
  "-1e999",
  "NaN",
  "-0",
  "1E5",
  "0x1F",
  "Infinity",
  "",
  "1,5",
  "５",
  "1 2",
  "999999999",
  "1e-400",
];
const texts = ["", "K001", "=1+1", "_x0000_", "&#xD83D;", "&lt;v>", "样例", "是", "#N/A", "A".repeat(40_000)];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("flip", "cut", "twice", "gone", "swapped", "attribute", "otherAttribute", "number", "text"),
  at: share,
  other: share,
  bit: fc.nat(7),
  value: fc.nat(1000).map(String),
});

/** The part as it is afterwards, and the elements in which something is otherwise; null where it has nothing to change. */
export interface Mutated {
  content: Uint8Array;
  touched: readonly XmlNode[];
}

const picked = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(list.length * share)];

const spliced = (xml: string, from: number, to: number, put: string): string =>
  xml.slice(0, from) + put + xml.slice(to);

/** The innermost element around a place. */
const nodeAt = (nodes: readonly XmlNode[], at: number): XmlNode[] => {
  const around = nodes.filter(({ from, to }) => from <= at && at < to);
  const innermost = around.at(-1);
  return innermost ? [innermost] : [];
};

function flipped(content: Uint8Array, nodes: readonly XmlNode[], { at, bit }: Mutation): Mutated {
  const place = Math.floor(content.length * at);
  const bytes = content.slice();
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return { content: bytes, touched: nodeAt(nodes, strFromU8(content.subarray(0, place)).length) };
}

function withAttribute(xml: string, nodes: readonly XmlNode[], { kind, at, other, value }: Mutation): Mutated | null {
  const node = picked(
    nodes.filter(({ attributes }) => attributes.length > 0),
    at,
  );
  const attribute = node && picked(node.attributes, other);
  if (!node || !attribute) return null;
  const alike = nodes.flatMap((one) => one.attributes).filter(({ name }) => name === attribute.name);
  const nth = (Number(value) + 0.5) / 1001;
  const put = kind === "attribute" ? (picked(values, nth) ?? "") : (picked(alike, nth)?.value ?? "");
  const moved = attribute.name === "r" ? nodes.filter((one) => valueIn(one, "r") === put) : [];
  return { content: strToU8(spliced(xml, attribute.from, attribute.to, put)), touched: [node, ...moved] };
}

const valueIn = (node: XmlNode, attribute: string): string | undefined =>
  node.attributes.find(({ name }) => name === attribute)?.value;

function swapped(xml: string, nodes: readonly XmlNode[], { at }: Mutation): Mutated | null {
  const parent = picked(
    nodes.filter(({ children }) => children.length > 1),
    at,
  );
  if (!parent) return null;
  const index = Math.floor(((at * 7919) % 1) * (parent.children.length - 1));
  const [one, next] = [parent.children[index], parent.children[index + 1]];
  if (!one || !next) return null;
  const put = xml.slice(next.from, next.to) + xml.slice(one.to, next.from) + xml.slice(one.from, one.to);
  return { content: strToU8(spliced(xml, one.from, next.to, put)), touched: [one, next] };
}

function withContent(xml: string, nodes: readonly XmlNode[], { at, value }: Mutation, kind: "number" | "text") {
  const wanted = kind === "number" ? /^v$/ : /^(?:t|f|v)$/;
  const node = picked(
    nodes.filter(({ name }) => wanted.test(name)),
    at,
  );
  if (!node) return null;
  const put = picked(kind === "number" ? numbers : texts, (Number(value) + 0.5) / 1001) ?? "";
  return { content: strToU8(spliced(xml, node.inside, node.insideEnd, put)), touched: [node] };
}

/** What the mutation makes of a part; null where the part has nothing of the kind. */
export function mutated(content: Uint8Array, mutation: Mutation): Mutated | null {
  const xml = strFromU8(content);
  const nodes = nodesOf(xml);
  const node = picked(nodes, mutation.at);
  switch (mutation.kind) {
    case "flip":
      return flipped(content, nodes, mutation);
    case "cut":
      return { content: content.subarray(0, Math.floor(content.length * mutation.at)), touched: [] };
    case "twice":
      return node
        ? { content: strToU8(spliced(xml, node.to, node.to, xml.slice(node.from, node.to))), touched: [node] }
        : null;
    case "gone":
      return node ? { content: strToU8(spliced(xml, node.from, node.to, "")), touched: [node] } : null;
    case "swapped":
      return swapped(xml, nodes, mutation);
    case "attribute":
    case "otherAttribute":
      return withAttribute(xml, nodes, mutation);
    case "number":
    case "text":
      return withContent(xml, nodes, mutation, mutation.kind);
  }
}
