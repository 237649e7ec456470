import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";

/** Chromium looks outside for updates unless told not to; nothing here may leave the machine. */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where pictures of the page go. */
export const artefacts = path.join(process.cwd(), ".build", "artifacts");

export interface Site {
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds and serves the add-in inside the stand-in, and starts a browser. */
export async function openSite(executablePath: string): Promise<Site> {
  await mkdir(artefacts, { recursive: true });
  // Loaded at run time: it finds its files by its own place on disk, which a bundle does not have.
  const file = pathToFileURL(path.join(process.cwd(), "test/support/site.mjs")).href;
  const { buildSite, serveSite } = (await import(file)) as typeof import("../support/site.mjs");
  await buildSite();
  const { url, close } = await serveSite(0);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
