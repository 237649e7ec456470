import { strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/crc32";

/** A file as it goes into a zip; what is given beside its name and content is said in place of the truth. */
export interface RawEntry {
  name: string;
  content: Uint8Array;
  /** The name in the header before the file. */
  ownName?: string;
  /** What the list says of it. */
  listed?: Partial<Record<"flags" | "method" | "crc" | "packed" | "unpacked" | "at", number>>;
}

const word = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number): number[] => [...word(value), ...word(value >>> 16)];

function headerOf({ name, content, ownName = name }: RawEntry): Uint8Array {
  const size = long(content.length);
  const own = strToU8(ownName);
  const fields = [...word(20), ...word(0), ...word(0), ...long(0), ...long(crc32(content)), ...size, ...size];
  return Uint8Array.from([0x50, 0x4b, 3, 4, ...fields, ...word(own.length), ...word(0), ...own]);
}

function listedLine({ name, content, listed = {} }: RawEntry, at: number): Uint8Array {
  const { flags = 0, method = 0, crc = crc32(content), packed = content.length, unpacked = content.length } = listed;
  const own = strToU8(name);
  const fields = [...word(flags), ...word(method), ...long(0), ...long(crc), ...long(packed), ...long(unpacked)];
  const rest = [
    ...word(own.length),
    ...word(0),
    ...word(0),
    ...word(0),
    ...word(0),
    ...long(0),
    ...long(listed.at ?? at),
  ];
  return Uint8Array.from([0x50, 0x4b, 1, 2, ...word(20), ...word(20), ...fields, ...rest, ...own]);
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));

/** A zip of unpacked files that may say of itself what is not so; `between` stands between the list and the record at the end. */
export function rawZip(entries: readonly RawEntry[], between = new Uint8Array()): Uint8Array {
  const files: Uint8Array[] = [];
  const lines: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const file = joined([headerOf(entry), entry.content]);
    lines.push(listedLine(entry, at));
    files.push(file);
    at += file.length;
  }
  const list = joined(lines);
  const count = word(entries.length);
  const end = [0x50, 0x4b, 5, 6, ...long(0), ...count, ...count, ...long(list.length), ...long(at), ...word(0)];
  return joined([...files, list, between, Uint8Array.from(end)]);
}
