import type { ServerOptions } from "node:https";
import path from "node:path";
import { bundlePage } from "../standin/serve/bundle";
import { serve, type Folder, type Served } from "../standin/serve/server";
import { root, runNode, toolAt } from "./command";

const site = path.join(root, ".build/site");
const standin = path.join(root, ".build/standin");
const sideload = path.join(root, ".build/sideload");

const folders: readonly Folder[] = [
  ["/standin/", standin],
  ["/standin/", path.join(root, "test/standin/page")],
  ["/office-js/", path.join(root, "node_modules/@microsoft/office-js/dist")],
  ["/", site],
];

interface Deployment {
  cdn: string;
  base: string;
}

const webpack = (out: string, settings: Deployment): string[] => {
  const env = [`cdn=${settings.cdn}`, `base=${settings.base}`, `out=${out}`, "developer"];
  return [toolAt("webpack-cli/bin/cli.js"), "--mode", "development", ...env.flatMap((each) => ["--env", each])];
};

function buildAddin(out: string, settings: Deployment): void {
  if (runNode(webpack(out, settings), "aside") !== 0) {
    throw new Error("The add-in could not be built: see the message of webpack above.");
  }
}

/** Builds the add-in for the stand-in (its office.js, its address) and the stand-in's own page. */
export async function buildSite(): Promise<void> {
  buildAddin(site, { cdn: "standin", base: "http://localhost:3000" });
  await bundlePage(standin);
}

/** Serves what buildSite made; port 0 takes a free one. */
export const serveSite = (port: number): Promise<Served> => serve(folders, port);

/** Builds the add-in for real Excel on this machine, with the developer's page, serves it over https and says where its manifest is. */
export async function serveForExcel(port: number, tls: ServerOptions): Promise<string> {
  buildAddin(sideload, { cdn: process.env["KPI_CDN"] ?? "world", base: `https://localhost:${port}` });
  await serve([["/", sideload]], port, { tls, standin: false });
  return path.join(sideload, "manifest.xml");
}
