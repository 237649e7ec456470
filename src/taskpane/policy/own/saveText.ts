/** How long a slow webview may take to fetch what it was handed. */
const fetchedWithinMs = 60_000;

/** Whether a download becomes a file: the webviews of Excel for Mac and iPad are known to drop it without a word (office-js#2700). */
export const keepsDownloads = (platform: string): boolean => platform !== "Mac" && platform !== "iOS";

/** Hands a text to the browser as a file to download; some webviews of desktop Excel do nothing, so there is a way to copy too. */
export function downloadText(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), fetchedWithinMs);
}

/** Where the published schema of policy files lies beside this page. */
export const schemaAddress = (file: string): string => new URL(file, document.baseURI).href;

/** A name that every file system takes: "客服部月度绩效考核 2.json". */
export const fileName = (name: string, version: string): string =>
  `${name.replace(/[\\/:*?"<>|]/g, " ").trim()} ${version.replace(/[\\/:*?"<>|]/g, " ")}.json`;
