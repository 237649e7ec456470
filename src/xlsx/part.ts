import type { Paused } from "../domain/outcome/paused";
import { strToU8 } from "fflate";
import { crc32 } from "./crc32";
import { damagedFile } from "./unreadableFile";
import type { Work } from "./work";
import type { Archive } from "./zip";

/** The XML of one part of a file, and what reading it counts as. */
export interface FilePart {
  name: string;
  xml: string;
  /** Unpacked. */
  bytes: number;
  work: Work;
}

/** A part's text. Every program writes UTF-8; bytes that are none would become other letters without a word. */
export function* partOf(archive: Archive, name: string): Paused<FilePart> {
  const { work } = archive;
  const bytes = yield* archive.read(name);
  const decoder = new TextDecoder();
  let xml = "";
  for (let at = 0; at < bytes.length; at += stepBytes) {
    if (at > 0) yield work.share();
    const piece = decoder.decode(bytes.subarray(at, at + stepBytes), { stream: at + stepBytes < bytes.length });
    if (forbidden.test(piece)) throw damagedFile(name);
    xml += piece;
  }
  if (xml.includes(unreadable) && !isWhole(xml, bytes)) throw damagedFile(name);
  return { name, xml, bytes: bytes.length, work };
}

const stepBytes = 256 * 1024;

/** What stands for bytes that are no letter; somebody may have written it as well. */
const unreadable = "\ufffd";

const isWhole = (xml: string, bytes: Uint8Array): boolean => crc32(strToU8(xml)) === crc32(bytes);

/** What no XML may hold: control characters and the two that are none. */
export const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
