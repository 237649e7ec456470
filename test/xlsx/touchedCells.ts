import { nodesOf, valueOf, type XmlNode } from "./xmlNodes";
import { strFromU8 } from "fflate";

const inside = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(inside)];

const around = (node: XmlNode, name: string): XmlNode | null =>
  node.name === name ? node : node.parent && around(node.parent, name);

/** Addresses of the cells that elements of a sheet are, hold, or stand in. */
export function cellsOf(touched: readonly XmlNode[]): string[] {
  return touched.flatMap((node) => {
    const cell = around(node, "c");
    const cells = cell ? [cell] : inside(node).filter(({ name }) => name === "c");
    return cells.flatMap((one) => valueOf(one, "r") ?? []);
  });
}

/** Addresses of the cells in a sheet that show shared texts of these elements of their list. */
export function cellsSharing(sheet: Uint8Array, strings: Uint8Array, touched: readonly XmlNode[]): string[] {
  const places = nodesOf(strFromU8(strings))
    .filter(({ name }) => name === "si")
    .map(({ from }) => from);
  const shared = new Set(
    touched.flatMap((node) => {
      const one = around(node, "si");
      const all = one ? [one] : inside(node).filter(({ name }) => name === "si");
      return all.map(({ from }) => String(places.indexOf(from)));
    }),
  );
  const xml = strFromU8(sheet);
  return nodesOf(xml).flatMap((cell) => {
    const [value] = cell.children.filter(({ name }) => name === "v");
    const shares = cell.name === "c" && valueOf(cell, "t") === "s" && value;
    return shares && shared.has(xml.slice(value.inside, value.insideEnd)) ? (valueOf(cell, "r") ?? []) : [];
  });
}
