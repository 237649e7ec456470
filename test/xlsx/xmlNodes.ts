/** An element of a part as it is written, from its "<" to behind its last ">". */
export interface XmlNode {
  name: string;
  from: number;
  to: number;
  /** Where its content begins and ends; both its end where it has none. */
  inside: number;
  insideEnd: number;
  attributes: readonly { name: string; value: string; from: number; to: number }[];
  parent: XmlNode | null;
  children: XmlNode[];
}

const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

function attributesOf(text: string, at: number): XmlNode["attributes"] {
  return [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(({ 1: name = "", 2: value = "", index }) => {
    const from = at + index + name.length + 2;
    return { name, value, from, to: from + value.length };
  });
}

/** Every element of a part, in its order. */
export function nodesOf(xml: string): XmlNode[] {
  const nodes: XmlNode[] = [];
  const open: XmlNode[] = [];
  for (const { 0: whole, 1: closing, 2: name = "", 3: attributes = "", 4: empty, index } of xml.matchAll(tag)) {
    const end = index + whole.length;
    if (closing === "/") {
      const node = open.pop();
      if (node) Object.assign(node, { insideEnd: index, to: end });
      continue;
    }
    const parent = open.at(-1) ?? null;
    const list = attributesOf(attributes, index + 1 + name.length);
    const node = { name, from: index, to: end, inside: end, insideEnd: end, attributes: list, parent, children: [] };
    parent?.children.push(node);
    nodes.push(node);
    if (empty !== "/") open.push(node);
  }
  return nodes;
}

export const valueOf = (node: XmlNode, attribute: string): string | undefined =>
  node.attributes.find(({ name }) => name === attribute)?.value;
