import { strFromU8 } from "fflate";
import { damagedFile } from "./unreadableFile";

/** One file inside a zip, as its directory and its own header tell. */
export interface Entry {
  name: string;
  method: number;
  crc: number;
  unpacked: number;
  /** Where its packed bytes begin, and where they end. */
  from: number;
  to: number;
}

/** An entry with what only decides whether it can be trusted. */
interface Listed extends Entry {
  flags: number;
  packed: number;
  /** Where its own header begins. */
  at: number;
}

interface Zip {
  bytes: Uint8Array;
  view: DataView;
  /** Where the list of entries begins, and where it ends. */
  list: number;
  end: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 } as const;
const sizes = { end: 22, entry: 46, file: 30 } as const;
const longestComment = 0xffff;
const flag = { encrypted: 1, sizesBehind: 8 } as const;

/**
 * What a zip says it holds. Programs read a zip by the list at its end, or by the headers before each file; one in which the
 * two differ, names stand twice or files lie upon each other says different things to different programs, and is refused.
 * So is the format for zips above four gigabytes.
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const zip = zipOf(bytes);
  const listed = listIn(zip);
  const entries = listed.map((entry) => placed(entry, zip));
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw damagedFile("zip");
  const inOrder = [...entries].sort((one, other) => one.at - other.at);
  inOrder.forEach((entry, nth) => {
    if (entry.to > (inOrder[nth + 1]?.at ?? zip.list)) throw damagedFile(entry.name);
  });
  return entries;
}

function zipOf(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const zip = { bytes, view, list: view.getUint32(end + 16, true), end };
  const isOneDisk =
    view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === view.getUint16(end + 10, true);
  if (!isOneDisk || zip.list + view.getUint32(end + 12, true) !== end) throw damagedFile("zip");
  return zip;
}

/** The record at the end, with a comment that goes on to the last byte. */
function endOf(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - sizes.end - longestComment);
  for (let at = view.byteLength - sizes.end; at >= earliest; at--)
    if (
      view.getUint32(at, true) === signatures.end &&
      at + sizes.end + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  throw damagedFile("zip");
}

function listIn({ bytes, view, list, end }: Zip): Listed[] {
  const listed: Listed[] = [];
  let at = list;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + sizes.entry > end || view.getUint32(at, true) !== signatures.entry) throw damagedFile("zip");
    const nameLength = view.getUint16(at + 28, true);
    listed.push({
      name: nameIn(bytes, at + sizes.entry, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      from: 0,
      to: 0,
    });
    at += sizes.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw damagedFile("zip");
  return listed;
}

/** Names of parts are Latin letters; some writers separate folders with a backslash or begin with a slash. */
const nameIn = (bytes: Uint8Array, at: number, length: number): string =>
  strFromU8(bytes.subarray(at, at + length), true)
    .replaceAll("\\", "/")
    .replace(/^\//, "");

/** The entry with the place of its bytes, once its own header says the same as the list. */
function placed(entry: Listed, { bytes, view, list }: Zip): Listed {
  const { name, at, packed } = entry;
  if (at + sizes.file > list || view.getUint32(at, true) !== signatures.file) throw damagedFile(name);
  const nameLength = view.getUint16(at + 26, true);
  const from = at + sizes.file + nameLength + view.getUint16(at + 28, true);
  const isSame = nameIn(bytes, at + sizes.file, nameLength) === name && isAsListed(entry, view);
  if (!isSame || from + packed > list) throw damagedFile(name);
  return { ...entry, from, to: from + packed };
}

/** A writer that did not know the sizes beforehand leaves them out of the header. */
function isAsListed({ at, flags, method, crc, packed, unpacked }: Listed, view: DataView): boolean {
  const own = view.getUint16(at + 6, true);
  if (((flags | own) & flag.encrypted) !== 0 || view.getUint16(at + 8, true) !== method) return false;
  const mayLack = (own & flag.sizesBehind) !== 0;
  const told = [14, 18, 22].map((place) => view.getUint32(at + place, true));
  const listed = [crc, packed, unpacked];
  return told.every((number, nth) => number === listed[nth] || (mayLack && number === 0));
}
