import path from "node:path";
import { bundlePage } from "../standin/serve/bundle.mjs";
import { serve } from "../standin/serve/server.mjs";
import { root, runTool } from "./setup.mjs";

const site = path.join(root, ".build/site");
const standin = path.join(root, ".build/standin");
const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");

/** Builds the add-in for the stand-in (its office.js, its address) and the stand-in's own page. */
export async function buildSite({ mode = "development" } = {}) {
  const env = ["cdn=standin", "base=http://localhost:3000", `out=${site}`, "developer"].flatMap((e) => ["--env", e]);
  const status = runTool("webpack-cli/bin/cli.js", ["--mode", mode, ...env], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The add-in could not be built: see the message of webpack above.");
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
