import { damagedFile } from "./unreadableFile";

/** What stands at one place of an XML text: names without their prefix, text with its entities replaced. */
export interface XmlVisitor {
  open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads XML from its start to its end in one pass, and refuses what does not end: a part that was cut off would tell less than
 * was written, without a word. Only the five entities every XML knows and numbered characters are replaced; a document type,
 * where others could be declared, and encodings other than UTF-8 are refused.
 */
export function readXml(xml: string, part: string, visitor: XmlVisitor): void {
  const { on, isWhole } = nested(part, visitor);
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (text !== "") on.text(unescaped(text));
    if (next < 0) break;
    at = afterMarkup(xml, next, part, on);
  }
  if (!isWhole()) throw damagedFile(part);
}

/** Deeper than any part of a workbook goes. */
const deepest = 100;

/** Passes on what belongs to the one root; everything that is opened must be closed, in its order. */
function nested(part: string, visitor: XmlVisitor): { on: Required<XmlVisitor>; isWhole: () => boolean } {
  const open: string[] = [];
  let roots = 0;
  const on: Required<XmlVisitor> = {
    open(name, attributes) {
      if (open.length === 0) roots += 1;
      if (roots > 1 || open.length === deepest) throw damagedFile(part);
      open.push(name);
      visitor.open(name, attributes);
    },
    text(text) {
      if (open.length > 0) visitor.text?.(text);
      else if (text.trim() !== "") throw damagedFile(part);
    },
    close(name) {
      if (open.pop() !== name) throw damagedFile(part);
      visitor.close?.(name);
    },
  };
  return { on, isWhole: () => roots === 1 && open.length === 0 };
}

/** Whether a declaration leaves the text in UTF-8, in which it has been read. */
function isUtf8(declaration: string): boolean {
  const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(declaration)?.[1];
  return encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding);
}

/** Reads what begins with "<" and tells where it ends. */
function afterMarkup(xml: string, at: number, part: string, on: Required<XmlVisitor>): number {
  const ending = (end: string): number => {
    const found = xml.indexOf(end, at);
    if (found < 0) throw damagedFile(part);
    return found;
  };
  if (xml.startsWith("<!--", at)) return ending("-->") + 3;
  if (xml.startsWith("<?", at)) {
    const end = ending("?>") + 2;
    if (!isUtf8(xml.slice(at, end))) throw damagedFile(part);
    return end;
  }
  if (xml.startsWith("<![CDATA[", at)) {
    const end = ending("]]>");
    on.text(xml.slice(at + 9, end));
    return end + 3;
  }
  if (xml.startsWith("<!", at)) throw damagedFile(part);
  const end = tagEnd(xml, at, part);
  tag(xml.slice(at + 1, end), on);
  return end + 1;
}

/** Where a tag ends; ">" may stand within quotes. */
function tagEnd(xml: string, from: number, part: string): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  throw damagedFile(part);
}

function tag(text: string, on: Required<XmlVisitor>): void {
  if (text.startsWith("/")) {
    on.close(localName(text.slice(1).trim()));
    return;
  }
  const isEmpty = text.endsWith("/");
  const inside = isEmpty ? text.slice(0, -1) : text;
  const gap = inside.search(/\s/);
  const name = localName(gap < 0 ? inside : inside.slice(0, gap));
  on.open(name, gap < 0 ? none : attributesOf(inside.slice(gap)));
  if (isEmpty) on.close(name);
}

const none: ReadonlyMap<string, string> = new Map();

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Attributes by their full names, "r:id". */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (;;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) return found;
    let open = equals + 1;
    while (/\s/.test(text.charAt(open))) open++;
    const close = text.indexOf(text.charAt(open), open + 1);
    if (close <= open) return found;
    found.set(text.slice(at, equals).trim(), unescaped(text.slice(open + 1, close)));
    at = close + 1;
  }
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
        if (typeof name === "string") return entities[name.toLowerCase()] ?? whole;
        const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
