import type { Paused } from "../domain/outcome/paused";
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { fileLimits } from "./fileLimits";
import { damagedFile, tooLarge } from "./unreadableFile";
import { costs, type Work } from "./work";
import { entriesOf, type Entry } from "./zipDirectory";

/** The parts of a file; each is unpacked when it is asked for, and all of them together stay within a limit. */
export interface Archive {
  work: Work;
  has: (name: string) => boolean;
  /** Unpacked, in bytes; 0 where there is no such part. */
  size: (name: string) => number;
  read: (name: string) => Paused<Uint8Array>;
}

/** Small steps, so that a file that unpacks to more than it says is noticed before it fills the memory. */
const stepBytes = 2 * 1024;

/** Opens a zip by the directory at its end, as every reader of .xlsx does; names of parts differ by more than their capitals. */
export function openZip(bytes: Uint8Array, work: Work): Archive {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.name.toLowerCase(), entry] as const));
  let left: number = fileLimits.unpacked;
  const entryOf = (name: string): Entry | undefined => entries.get(name.toLowerCase());
  return {
    work,
    has: (name) => entryOf(name) !== undefined,
    size: (name) => entryOf(name)?.unpacked ?? 0,
    *read(name) {
      const entry = entryOf(name);
      if (!entry) throw damagedFile(name);
      left -= entry.unpacked;
      if (left < 0) throw tooLarge(fileLimits.unpacked - left, "unpacked");
      work.spend(entry.unpacked * costs.byte, name);
      return yield* contentOf(entry, bytes, work);
    },
  };
}

function* contentOf(
  { name, method, unpacked, crc, from, to }: Entry,
  bytes: Uint8Array,
  work: Work,
): Paused<Uint8Array> {
  const packed = bytes.subarray(from, to);
  const content = new Uint8Array(unpacked);
  let filled = 0;
  let sum = 0;
  const take = (piece: Uint8Array): void => {
    if (filled + piece.length > unpacked) throw damagedFile(name);
    content.set(piece, filled);
    filled += piece.length;
    sum = crc32(piece, sum);
  };
  const unpack = unpackerOf(method, take);
  if (unpack === null) throw damagedFile(name);
  for (let at = 0, paused = 0; at < packed.length; at += stepBytes) {
    if (!unpack(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)) throw damagedFile(name);
    if (filled - paused < betweenPauses) continue;
    paused = filled;
    yield work.share();
  }
  if (filled !== unpacked || sum !== crc) throw damagedFile(name);
  return content;
}

/** Unpacked bytes that take about a millisecond. */
const betweenPauses = 128 * 1024;

/** Takes one piece after the other and hands on what it holds; false where it is not packed as it says. */
type Unpack = (piece: Uint8Array, isLast: boolean) => boolean;

function unpackerOf(method: number, take: (piece: Uint8Array) => void): Unpack | null {
  if (method === 8) return inflater(take);
  const asItIs: Unpack = (piece) => {
    take(piece);
    return true;
  };
  return method === 0 ? asItIs : null;
}

function inflater(take: (piece: Uint8Array) => void): Unpack {
  const stream = new Inflate(take);
  return (piece, isLast) => {
    try {
      stream.push(piece, isLast);
      return true;
    } catch (error) {
      // The library numbers what it refuses; anything else is ours.
      if (error instanceof Error && "code" in error) return false;
      throw error;
    }
  };
}
