import { buildAddin } from "../build/builtAddin";
import { bundleSizes, sizeBudgets } from "../support/bundleSizes";
import { kilobytes, printTable } from "./table";

const verdict = (bytes: number, budget: number): string =>
  `${bytes <= budget ? "ok" : "OVER"} (budget ${kilobytes(budget, 1)})`;

/** What a production build makes a user wait for, after gzip. */
export function measureSizes(): void {
  const { stats, folder } = buildAddin("bench-dist", { base: "https://kpi.example/addin" });
  const sizes = bundleSizes(stats, folder);
  printTable(
    "Scripts after gzip, office.js not counted",
    ["until", "size", "budget"],
    [
      ["the functions answer", kilobytes(sizes.functions, 1), verdict(sizes.functions, sizeBudgets.functions)],
      ["the pane's first screen", kilobytes(sizes.firstScreen, 1), verdict(sizes.firstScreen, sizeBudgets.firstScreen)],
      ["the pane shows a month", kilobytes(sizes.month, 1), "no budget"],
      ["everything is loaded", kilobytes(sizes.all, 1), "no budget"],
    ],
  );
}
