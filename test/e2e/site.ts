import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import type { Served } from "../standin/serve/server";
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

/** A browser without a window; KPI_BROWSER names its program. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["KPI_BROWSER"];
  if (!executablePath) throw new Error("KPI_BROWSER names no browser");
  return chromium.launch({ executablePath, args: browserArguments });
}

/** Builds and serves the add-in inside the stand-in. */
export async function openSite(): Promise<Served> {
  await mkdir(artefacts, { recursive: true });
  await buildSite();
  return serveSite(0);
}
