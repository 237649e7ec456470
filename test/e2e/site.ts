import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { buildSite, serveSite } from "../support/site";

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
