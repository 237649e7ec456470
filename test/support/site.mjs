import path from "node:path";
import { bundlePage } from "../standin/serve/bundle.mjs";
import { serve } from "../standin/serve/server.mjs";
import { root, runTool } from "./setup.mjs";

const site = path.join(root, ".build/site");
const standin = path.join(root, ".build/standin");
const sideload = path.join(root, ".build/sideload");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

function buildAddin(out, mode, settings) {
  const env = [...Object.entries(settings).map(([name, value]) => `${name}=${value}`), `out=${out}`, "developer"];
  const args = ["--mode", mode, ...env.flatMap((each) => ["--env", each])];
  const status = runTool("webpack-cli/bin/cli.js", args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The add-in could not be built: see the message of webpack above.");
}

/** Builds the add-in for the stand-in (its office.js, its address) and the stand-in's own page. */
export async function buildSite({ mode = "development" } = {}) {
  buildAddin(site, mode, { cdn: "standin", base: "http://localhost:3000" });
  await bundlePage(standin);
}

/** Serves what buildSite made; port 0 takes a free one. */
export const serveSite = (port) =>
  serve(
    [
      ["/standin/", standin],
      ["/standin/", path.join(root, "test/standin/page")],
      ["/office-js/", officeJs],
      ["/", site],
    ],
    port,
  );

/** Builds the add-in for real Excel on this machine, with the developer's page, and serves it over https. */
export async function serveForExcel(port, tls) {
  buildAddin(sideload, "development", { cdn: process.env.KPI_CDN ?? "world", base: `https://localhost:${port}` });
  await serve([["/", sideload]], port, { tls, standin: false });
  return path.join(sideload, "manifest.xml");
}
