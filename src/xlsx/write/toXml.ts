/** Whatever XML cannot hold, and halves of a letter that is written with two. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** A text between tags; "_x0041_" would be read as a letter, so its first sign is written that way. */
export const textXml = (text: string): string =>
  plainXml(text.replace(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_").replace(/\r\n?/g, "\n"));

/** The same for what is no text of a cell: a formula. */
export const plainXml = (text: string): string =>
  text.replace(unwritable, "").replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

export type AttributeValue = string | number | boolean | undefined;

/** An element with attributes, those without a value left out; a closed tag where it holds nothing. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, inside = ""): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${attributeXml(value)}"`,
  );
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

function attributeXml(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value)
    .replace(unwritable, "")
    .replace(/[&<>"\n]/g, (sign) => signs[sign] ?? sign);
}

/** A list with how many there are; nothing where there is none. */
export const withCount = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
