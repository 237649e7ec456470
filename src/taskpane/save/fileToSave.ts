/**
 * How files reach the user out of a pane, whatever they hold. A screen makes a `FileToSave` and shows `SaveFile`, which offers
 * the ways that this Excel is known to have (`waysToSave.ts`), takes the one the user presses and says where the file went.
 * What makes the bytes is an action; nothing here knows what they are.
 */
export interface FileToSave {
  /** With its ending: "绩效考核 2026-11.xlsx". */
  name: string;
  kind: FileKind;
  bytes: Uint8Array;
}

/** By what a browser calls them. */
const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  json: "application/json",
  zip: "application/zip",
} as const;

export type FileKind = keyof typeof mediaTypes;

export const mediaType = (kind: FileKind): string => mediaTypes[kind];

/** A name that every file system takes: "客服部 月度考核.xlsx". */
export const fileName = (name: string, kind: FileKind): string =>
  `${name.replace(/[\\/:*?"<>|\s]+/g, " ").replace(/^[. ]+|[. ]+$/g, "")}.${kind}`;

/** A text as the bytes of a file. */
export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
