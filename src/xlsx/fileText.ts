import type { Paused } from "../domain/outcome/paused";
import { longestText } from "./fileLimits";
import type { FilePart } from "./part";
import { damagedFile } from "./unreadableFile";
import { readXml, type XmlVisitor } from "./xml";

const escape = /_x([0-9A-Fa-f]{4})_/g;
const fromHex = (code: string): string => String.fromCharCode(parseInt(code, 16));

/** A text as the file escapes it: "_x000D_" stands for a character that XML cannot hold. */
export function fromFileText(written: string, part: string): string {
  const text = written.includes("_x") ? written.replace(escape, (_, code: string) => fromHex(code)) : written;
  if (text.length > longestText) throw damagedFile(part);
  return text;
}

/** Tells in the XML of a text which pieces are the text: not the readings beside it (furigana), and one of each run. */
export function textRuns(part: string) {
  let isText = false;
  let isFull = false;
  return {
    open(name: string, within: string): void {
      isText = name === "t" && within !== "rPh";
      if (isText && isFull) throw damagedFile(part);
      isFull = isText || (isFull && name !== "si" && name !== "is" && name !== "r");
    },
    holds: (within: string): boolean => isText && within === "t",
  };
}

/**
 * The texts that cells share, by their place; runs of one text are joined. Where the part says how many there
 * are, one more or less would give cells the text of others.
 */
export function* sharedTexts(part: FilePart): Paused<string[]> {
  const reading = { texts: [] as string[], told: "", text: null as string | null, runs: textRuns(part.name) };
  yield* readXml(part, "sst", visitorOf(part, reading));
  const { texts, told } = reading;
  if (told !== "" && told !== String(texts.length)) throw damagedFile(part.name);
  return texts;
}

interface TextReading {
  texts: string[];
  /** How many there are, if the part says so. */
  told: string;
  /** The text that is being read. */
  text: string | null;
  runs: ReturnType<typeof textRuns>;
}

const visitorOf = ({ name: part }: FilePart, reading: TextReading): XmlVisitor => ({
  open(name, attributes, within) {
    if (within === "") reading.told = attributes.get("uniqueCount") ?? "";
    if (name === "si" && within !== "sst") throw damagedFile(part);
    if (name === "si") reading.text = "";
    reading.runs.open(name, within);
  },
  text(piece, within) {
    if (reading.runs.holds(within) && reading.text !== null) reading.text += piece;
  },
  close(name) {
    if (name !== "si") return;
    reading.texts.push(fromFileText(reading.text ?? "", part));
    reading.text = null;
  },
});
