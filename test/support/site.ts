import type { ServerOptions } from "node:https";
import path from "node:path";
import { bundlePage, watchPage } from "../standin/serve/bundle";
import { openChanges } from "../standin/serve/changes";
import { serve, type Folder, type Served } from "../standin/serve/server";
import { root, runNode, toolAt } from "./command";
import { watchAddin } from "./watchAddin";

const site = path.join(root, ".build/site");
const standin = path.join(root, ".build/standin");
const sideload = path.join(root, ".build/sideload");

const folders: readonly Folder[] = [
  ["/standin/", standin],
  ["/standin/", path.join(root, "test/standin/page")],
  ["/office-js/", path.join(root, "node_modules/@microsoft/office-js/dist")],
  ["/", site],
];

/** The stand-in serves office.js itself, at whatever port. */
const beside = { cdn: "standin", base: "http://localhost:3000" };

function buildAddin(out: string, { cdn, base }: typeof beside): void {
  const env = [`cdn=${cdn}`, `base=${base}`, `out=${out}`, "developer"].flatMap((each) => ["--env", each]);
  if (runNode([toolAt("webpack-cli/bin/cli.js"), "--mode", "development", ...env], "aside") !== 0) {
    throw new Error("The add-in could not be built: see the message of webpack above.");
  }
}

/** Builds the add-in for the stand-in (its office.js, its address) and the stand-in's own page. */
export async function buildSite(): Promise<void> {
  buildAddin(site, beside);
  await bundlePage(standin);
}

/** Serves what buildSite made; port 0 takes a free one. */
export const serveSite = (port: number): Promise<Served> => serve(folders, port);

/** Builds and serves both as buildSite does, and again whenever a file is saved; open pages hear of it. */
export async function developSite(port: number): Promise<Served> {
  const changes = openChanges();
  await Promise.all([
    watchAddin({ ...beside, out: site, developer: true }, () => {
      changes.tell("pane");
    }),
    watchPage(standin, () => {
      changes.tell("page");
    }),
  ]);
  return serve(folders, port, { changes });
}

/** Builds the add-in for real Excel on this machine, with the developer's page, serves it over https and says where its manifest is. */
export async function serveForExcel(port: number, tls: ServerOptions): Promise<string> {
  buildAddin(sideload, { cdn: process.env["KPI_CDN"] ?? "world", base: `https://localhost:${port}` });
  await serve([["/", sideload]], port, { tls, standin: false });
  return path.join(sideload, "manifest.xml");
}
