import { buildGrid } from "../support/buildGrid";
import { measureEdit } from "./edit";
import { measureGrowth } from "./growth";
import { measureProposals } from "./proposals";
import { measureSizes } from "./sizes";
import { measureSpeed } from "./speed";
import { measureSyncs } from "./syncs";

const parts = {
  syncs: () => measureSyncs([30, 300, 1000]),
  edit: () => measureEdit([30, 300, 1000]),
  speed: () => measureSpeed(10_000),
  growth: () =>
    measureGrowth([
      [300, 3000],
      [1000, 10_000],
      [3000, 30_000],
      [5000, 50_000],
    ]),
  proposals: () =>
    measureProposals([
      [30, 20],
      [1000, 60],
    ]),
  sizes: measureSizes,
};

/** `npm run bench` measures everything; `npm run bench -- syncs` only that. Numbers are printed and never judged by an exit code. */
async function main(chosen: readonly string[]): Promise<void> {
  await buildGrid();
  for (const [name, measure] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(name)) await measure();
}

void main(process.argv.slice(2)).then(() => process.exit());
