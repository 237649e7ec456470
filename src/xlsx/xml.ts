import type { Paused } from "../domain/outcome/paused";
import { deepestXml, longestPiece } from "./fileLimits";
import type { FilePart } from "./part";
import { damagedFile } from "./unreadableFile";
import { costs } from "./work";
import { type Attributes, tagAt, unescaped } from "./xmlText";

/** What stands at one place of an XML text: names without their prefix, text with its entities replaced. `within` is the element around it. */
export interface XmlVisitor {
  open: (name: string, attributes: Attributes, within: string) => void;
  text?: (text: string, within: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads XML from its start to its end in one pass, and refuses what does not end: a part that was cut off would tell less than
 * was written, without a word. Only the five entities every XML knows and numbered characters are replaced; a document type,
 * where others could be declared, and encodings other than UTF-8 are refused, and so is any other root than `root`.
 */
export function* readXml(part: FilePart, root: string, visitor: XmlVisitor): Paused<void> {
  const { xml, work } = part;
  const { on, isWhole } = nested(part, root, visitor);
  const bytesOfLetter = xml === "" ? 0 : part.bytes / xml.length;
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at) on.text(textBetween(part, at, end));
    const after = next < 0 ? end : afterMarkup(part, next, on);
    work.spend(costs.tag + (after - at) * costs.letter, part.name);
    work.advance((after - at) * bytesOfLetter);
    at = after;
    if (work.isPauseDue()) yield work.share();
  }
  if (!isWhole()) throw damagedFile(part.name);
}

function textBetween(part: FilePart, from: number, to: number): string {
  if (to - from > longestPiece) throw damagedFile(part.name);
  return unescaped(part.xml.slice(from, to), part);
}

interface Markup {
  open: (name: string, attributes: Attributes) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}

/** Passes on what belongs to the one root; everything that is opened must be closed, in its order. */
function nested({ name: part }: FilePart, root: string, visitor: XmlVisitor): { on: Markup; isWhole: () => boolean } {
  const open: string[] = [];
  const local: string[] = [];
  let roots = 0;
  const on: Markup = {
    open(name, attributes) {
      const own = localName(name);
      if (open.length === 0) roots += own === root ? 1 : 2;
      if (roots > 1 || open.length === deepestXml) throw damagedFile(part);
      visitor.open(own, attributes, local.at(-1) ?? "");
      open.push(name);
      local.push(own);
    },
    text(text) {
      const within = local.at(-1);
      if (within !== undefined) visitor.text?.(text, within);
      else if (text.trim() !== "") throw damagedFile(part);
    },
    close(name) {
      const own = local.pop() ?? "";
      if (open.pop() !== name) throw damagedFile(part);
      visitor.close?.(own);
    },
  };
  return { on, isWhole: () => roots === 1 && open.length === 0 };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const longestDeclaration = 1000;

/** Whether a declaration leaves the text in UTF-8, in which it has been read. */
function isUtf8(declaration: string): boolean {
  const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(declaration)?.[1];
  return encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding);
}

/** Reads what begins with "<" and tells where it ends. */
function afterMarkup(part: FilePart, at: number, on: Markup): number {
  const { xml, name } = part;
  const ending = (end: string, from: number): number => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw damagedFile(name);
    return found;
  };
  switch (xml.charAt(at + 1)) {
    case "/": {
      const end = ending(">", at);
      on.close(xml.slice(at + 2, end).trimEnd());
      return end + 1;
    }
    case "?": {
      const end = ending("?>", at + 2) + 2;
      if (!isUtf8(xml.slice(at, Math.min(end, at + longestDeclaration)))) throw damagedFile(name);
      return end;
    }
    case "!":
      if (xml.startsWith("<!--", at)) return ending("-->", at + 4) + 3;
      if (!xml.startsWith("<![CDATA[", at)) throw damagedFile(name);
      on.text(xml.slice(at + 9, ending("]]>", at + 9)));
      return ending("]]>", at + 9) + 3;
    default: {
      const tag = tagAt(part, at);
      on.open(tag.name, tag.attributes);
      if (tag.isEmpty) on.close(tag.name);
      return tag.end;
    }
  }
}
