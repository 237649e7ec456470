import { longestPiece, mostAttributes } from "./fileLimits";
import { type FilePart, forbidden } from "./part";
import { damagedFile } from "./unreadableFile";
import { costs } from "./work";

/** Attributes of an element by their full names, "r:id". */
export type Attributes = ReadonlyMap<string, string>;

/** What an attribute of yes or no says; one that is not there says no. */
export const isTrue = (text: string | undefined): boolean => text === "1" || text === "true" || text === "on";

/** An element's tag. */
interface Tag {
  name: string;
  attributes: Attributes;
  /** Whether it closes itself. */
  isEmpty: boolean;
  end: number;
}

const none: Attributes = new Map();

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/** Blanks and " ' / < = > end a name. */
const endsName = (code: number): boolean =>
  Number.isNaN(code) || isBlank(code) || code === 47 || (code >= 60 && code <= 62) || code === 34 || code === 39;

function pastBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

/** A name from here on; blank where none stands here. */
function nameAt(xml: string, from: number): string {
  let at = from;
  while (!endsName(xml.charCodeAt(at))) at++;
  return xml.slice(from, at);
}

/** The tag that begins here with "<"; anything that is none is refused. */
export function tagAt(part: FilePart, from: number): Tag {
  const { xml } = part;
  const name = nameAt(xml, from + 1);
  const { attributes, end } = attributesAt(part, from + 1 + name.length);
  const isEmpty = xml.charCodeAt(end) === 47;
  const last = isEmpty ? end + 1 : end;
  if (name === "" || xml.charCodeAt(last) !== 62) throw damagedFile(part.name);
  return { name, attributes, isEmpty, end: last + 1 };
}

/** The attributes from here on, each once and in quotes, and where they end; what stands there is for the caller to judge. */
function attributesAt(part: FilePart, from: number): { attributes: Attributes; end: number } {
  const { xml } = part;
  let at = pastBlanks(xml, from);
  if (at === from || endsName(xml.charCodeAt(at))) return { attributes: none, end: at };
  const attributes = new Map<string, string>();
  for (let before = from; ;) {
    const name = nameAt(xml, at);
    if (name === "") return { attributes, end: at };
    const isMisplaced = at === before || attributes.has(name) || attributes.size === mostAttributes;
    const { value, end } = valueAt(part, pastBlanks(xml, at + name.length));
    if (isMisplaced) throw damagedFile(part.name);
    attributes.set(name, value);
    part.work.spend(costs.attribute, part.name);
    before = end;
    at = pastBlanks(xml, end);
  }
}

/** What stands in quotes behind "=". */
function valueAt(part: FilePart, equals: number): { value: string; end: number } {
  const { xml, name } = part;
  const open = pastBlanks(xml, equals + 1);
  const quote = xml.charAt(open);
  const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1;
  if (xml.charCodeAt(equals) !== 61 || close < 0 || close - open > longestPiece) throw damagedFile(name);
  const value = xml.slice(open + 1, close);
  if (value.includes("<")) throw damagedFile(name);
  return { value: unescaped(value, part), end: close + 1 };
}

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A text with its entities replaced; those that no XML knows are refused. */
export function unescaped(text: string, part: FilePart): string {
  if (!text.includes("&")) return text;
  const [first = "", ...pieces] = text.split("&");
  part.work.spend(pieces.length * costs.entity, part.name);
  return pieces.reduce((done, piece) => {
    const end = piece.indexOf(";");
    const letter = end < 0 ? undefined : letterOf(piece.slice(0, end));
    if (letter === undefined) throw damagedFile(part.name);
    return done + letter + piece.slice(end + 1);
  }, first);
}

function letterOf(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  if (hex === undefined && decimal === undefined) return entities.get(entity);
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (code > 0x10ffff || isHalf) return undefined;
  const letter = String.fromCodePoint(code);
  return forbidden.test(letter) ? undefined : letter;
}
