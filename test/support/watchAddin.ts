import path from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";
import { root, say } from "./command";

type Settings = Readonly<Record<string, string | boolean>>;
type Configure = (env: Settings, argv: { mode: "development" }) => Configuration;

/** What went wrong is said and waited out: the next save may put it right. */
function isSound(stats: Stats): boolean {
  if (!stats.hasErrors()) return true;
  say(stats.toString({ preset: "errors-only", colors: process.stderr.isTTY }));
  return false;
}

/** Builds the add-in in this process, and again whenever one of its files is saved; `again` hears of what was written then. */
export async function watchAddin(settings: Settings, again: () => void): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own format, which has no types
  const configure = require(path.join(root, "webpack.config.js")) as Configure;
  const compiler = webpack(configure(settings, { mode: "development" }));
  await new Promise<void>((resolve, reject) => {
    let isBuilt = false;
    compiler.watch({ ignored: /node_modules|\.build/ }, (error, stats) => {
      if (error || !stats) {
        reject(error ?? new Error("webpack said nothing"));
        return;
      }
      if (isSound(stats) && isBuilt && stats.compilation.emittedAssets.size > 0) again();
      isBuilt = true;
      resolve();
    });
  });
}
