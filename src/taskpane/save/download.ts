import { type FileToSave, mediaType } from "./fileToSave";

/** How long a slow webview may take to fetch what it was handed. */
const fetchedWithinMs = 60_000;

/** Hands a file to the browser as a download. Whether it becomes one, no browser tells. */
export function download({ name, kind, bytes }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType(kind) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), fetchedWithinMs);
}
