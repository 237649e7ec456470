import { buildAddin } from "../build/builtAddin";
import { bundleSizes, sizeBudgets } from "../support/bundleSizes";
import { printTable } from "./table";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

const verdict = (bytes: number, budget: number): string =>
  `${bytes <= budget ? "ok" : "OVER"} (budget ${kilobytes(budget)})`;

/** What a production build makes a user wait for, after gzip. */
export function measureSizes(): void {
  const { stats, folder } = buildAddin("bench-dist", { base: "https://kpi.example/addin" });
  const sizes = bundleSizes(stats, folder);
  printTable(
    "Scripts after gzip, office.js not counted",
    ["until", "size", "budget"],
    [
      ["the functions answer", kilobytes(sizes.functions), verdict(sizes.functions, sizeBudgets.functions)],
      ["the pane's first screen", kilobytes(sizes.firstScreen), verdict(sizes.firstScreen, sizeBudgets.firstScreen)],
      ["the pane shows a month", kilobytes(sizes.month), "no budget"],
      ["everything is loaded", kilobytes(sizes.all), "no budget"],
    ],
  );
}
