import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damagedFile, tooLarge } from "./unreadableFile";
import { fileLimits } from "./fileLimits";

/** One file inside a zip, as its directory tells. */
interface Entry {
  name: string;
  method: number;
  isEncrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where its own header begins. */
  at: number;
}

/** The files of a zip; each is unpacked when it is asked for, and all of them together stay within a limit. */
export interface Archive {
  has: (name: string) => boolean;
  read: (name: string) => Uint8Array;
}

const signatures = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50 } as const;
const sizes = { end: 22, directory: 46, file: 30 } as const;
const longestComment = 0xffff;

/** Small steps, so that a file that unpacks to more than it says is noticed before it fills the memory. */
const stepBytes = 16 * 1024;

/** Opens a zip by the directory at its end, as every reader of .xlsx does. */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(directoryOf(bytes, view).map((entry) => [entry.name, entry] as const));
  let left: number = fileLimits.unpacked;
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw damagedFile(name);
      left -= entry.unpacked;
      if (left < 0) throw tooLarge(fileLimits.unpacked - left, "unpacked");
      return contentOf(entry, bytes, view);
    },
  };
}

function endOf(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - sizes.end - longestComment);
  for (let at = view.byteLength - sizes.end; at >= earliest; at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw damagedFile("zip");
}

function directoryOf(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (at + sizes.directory > end || view.getUint32(at, true) !== signatures.directory) throw damagedFile("zip");
    const nameLength = view.getUint16(at + 28, true);
    const entry: Entry = {
      name: nameIn(bytes, at + sizes.directory, nameLength),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at += sizes.directory + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** Names of parts are Latin letters; some writers separate folders with a backslash. */
const nameIn = (bytes: Uint8Array, at: number, length: number): string =>
  Array.from(bytes.subarray(at, at + length), (byte) => String.fromCharCode(byte))
    .join("")
    .replaceAll("\\", "/");

function contentOf(entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  const { name, at, packed, unpacked, method } = entry;
  const isThere = at + sizes.file <= bytes.length && view.getUint32(at, true) === signatures.file;
  if (!isThere || entry.isEncrypted) throw damagedFile(name);
  const from = at + sizes.file + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length !== packed) throw damagedFile(name);
  const content = method === 0 ? data : method === 8 ? inflated(data, unpacked, name) : null;
  if (content?.length !== unpacked || crc32(content) !== entry.crc) throw damagedFile(name);
  return content;
}

function inflated(data: Uint8Array, size: number, name: string): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damagedFile(name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += stepBytes)
      stream.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length);
  } catch (error) {
    // The library numbers what it refuses; anything else is ours.
    if (error instanceof Error && "code" in error) throw damagedFile(name);
    throw error;
  }
  return content.subarray(0, filled);
}
