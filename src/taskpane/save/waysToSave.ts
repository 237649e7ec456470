import type { FileKind } from "./fileToSave";

/** In a window of Excel from where it is saved, by the browser's download, or as text to paste. */
export type SaveWay = "window" | "download" | "copy";

/** What can be pasted into a text editor. */
const isText: Readonly<Record<FileKind, boolean>> = { xlsx: false, csv: true, json: true, zip: false };

/** The webviews of Excel for Mac and iPad drop downloads without a word (office-js#2700, #3385). */
const keepsDownloads = (platform: string): boolean => platform !== "Mac" && platform !== "iOS";

/** Excel for the web opens a tab, which its browser may hold back without a word, and downloads anything. */
const opensWindows = (platform: string): boolean => platform !== "OfficeOnline";

/** The ways a file of this kind can take out of this Excel, the surest first; none where it can take no way. */
export const waysToSave = (kind: FileKind, platform: string): readonly SaveWay[] => [
  ...(kind === "xlsx" && opensWindows(platform) ? (["window"] as const) : []),
  ...(keepsDownloads(platform) ? (["download"] as const) : []),
  ...(isText[kind] ? (["copy"] as const) : []),
];
