import { type Batch, type BatchAnswer, INSTANTIATE } from "../standin/bridge/wire";
import { packed, type Packed, unpacked } from "./packed";
import type { Exchange } from "./recorder";
import { inFull, shorthand } from "./shorthand";
import type { PolicyReport } from "./tryProduct";

/** Where and with what a recording was made. */
export interface RecordedIn {
  /** "stand-in", or "Excel" where it is real. */
  host: string;
  platform: string;
  version: string;
  language: string;
  /** Version of the add-in. */
  addIn: string;
}

/** The requests of a trial under one policy, from a blank workbook on. */
export interface Recording {
  policy: string;
  exchanges: readonly Exchange[];
}

/** One file with everything that was tried in one Excel. */
export interface RecordedFile {
  format: 1;
  in: RecordedIn;
  /** What the behaviour check said; "" where it was not run. */
  behaviour: string;
  reports: readonly PolicyReport[];
  /** Empty where the workbook held something of its user's. */
  recordings: readonly Recording[];
}

/** What must not leave the machine: what the user called the one blank sheet, and the document by name and address. */
export interface Private {
  sheet: string;
  documents: readonly string[];
}

/** A recording as lines of JSON, made as soon as it is complete: unpacked it is fifty times as long. */
export interface PackedRecording {
  policy: string;
  exchanges: string;
}

/** The name every blank sheet has in a recording. */
const anySheet = "Sheet1";

function publicText(text: string, { sheet, documents }: Private): string {
  if (text === sheet) return anySheet;
  for (const before of [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`])
    if (text.startsWith(before)) return `${anySheet}!${text.slice(before.length)}`;
  return documents.reduce((open, one) => (one === "" ? open : open.replaceAll(one, "document")), text);
}

/** Excel's own words are in its user's language and may quote a name; traces say nothing of the workbook. */
const leftOut = new Set(["Message", "TraceIds"]);

function cleaned(value: unknown, secrets: Private): unknown {
  if (typeof value === "string") return publicText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, secrets));
  const kept = Object.entries(value).filter(([key]) => !leftOut.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, cleaned(one, secrets)]));
}

/** Most actions are answered by nothing or by an empty object; that is not told. */
function answered(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("Results" in answer)) return answer;
  const results = answer.Results as readonly { Value?: unknown }[];
  return {
    ...answer,
    Results: results.filter(({ Value }) => !["{}", "null", undefined].includes(JSON.stringify(Value))),
  };
}

/** What may be handed on of an exchange. */
export const publicExchange = ({ answer, ...one }: Exchange, secrets: Private): Exchange =>
  cleaned({ ...one, answer: answered(answer) }, secrets) as Exchange;

/** At the end of a run office.js hands its references back; the answer to that is always nothing. */
const isTold = ({ request, answer, refused }: Exchange): boolean =>
  refused !== undefined ||
  (answer as Partial<BatchAnswer> | null)?.Error !== undefined ||
  (request as Partial<Batch> | null)?.Actions?.some(
    ({ ActionType, Name }) => ActionType !== INSTANTIATE && Name !== "_RemoveReference",
  ) !== false;

const lines = (all: readonly unknown[]): string => all.map((one) => JSON.stringify(one)).join(",\n");

/** In rows, repeated parts told once, and every part and exchange on a line of its own. */
export function packedRecording(policy: string, exchanges: readonly Exchange[], secrets: Private): PackedRecording {
  const { parts, whole } = packed(exchanges.filter(isTold).map((one) => shorthand(publicExchange(one, secrets))));
  return { policy, exchanges: `{"parts":[\n${lines(parts)}\n],"whole":[\n${lines(whole as unknown[])}\n]}` };
}

export function fileText(about: Omit<RecordedFile, "recordings">, recordings: readonly PackedRecording[]): string {
  const told = recordings.map(
    ({ policy, exchanges }) => `{"policy":${JSON.stringify(policy)},"exchanges":${exchanges}}`,
  );
  return `${JSON.stringify(about).slice(0, -1)},\n"recordings":[\n${told.join(",\n")}\n]}\n`;
}

export function fileIn(text: string): RecordedFile {
  const file = JSON.parse(text) as Omit<RecordedFile, "recordings"> & {
    recordings: readonly { policy: string; exchanges: Packed }[];
  };
  const recordings = file.recordings.map(({ policy, exchanges }) => ({
    policy,
    exchanges: (unpacked(exchanges) as Exchange[]).map(inFull),
  }));
  return { ...file, recordings };
}
