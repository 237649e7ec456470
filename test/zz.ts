import fc from "fast-check";
import { allSchemes } from "../src/schemes";
import { anyPeople } from "./xlsx/anyPeople";
import { anyLayout, laidOut } from "./sheets/adopt/anyLayout";
import { findAreas } from "../src/sheets/adopt/findAreas";
import { propose } from "../src/sheets/adopt/propose";
const runs = Number(process.argv[2] ?? 20);
for (const scheme of allSchemes()) {
  let cols = 0, right = 0; const wrong = new Map<string, number>(), empty = new Map<string, number>(); let broken = 0; const b: string[] = [];
  const layouts = fc.sample(anyLayout(scheme), { seed: 5, numRuns: runs });
  layouts.forEach((choices, i) => {
    const people = anyPeople(scheme, 6, i + 1);
    const { grid, truth, rows, leftOut } = laidOut(scheme, people, choices);
    const [area] = findAreas([grid], "2026-10");
    if (!area) { broken++; b.push("none " + JSON.stringify(choices)); return; }
    if (area.people.map(p => p.row + 1).join() !== rows.join() || area.leftOut.map(p => p.row + 1).join() !== leftOut.join()) { broken++; b.push([area.people.map(p => p.row + 1).join(), rows.join(), area.leftOut.map(p => p.row + 1).join(), leftOut.join(), area.layout, JSON.stringify(grid.values.slice(0,5))].join(" | ")); }
    const ps = propose(area, scheme);
    for (const [at, means] of truth) {
      cols++;
      const k = area.columns.findIndex(c => c.at === at);
      const p = ps[k]?.means ?? { kind: "none" as const };
      if (JSON.stringify(p) === JSON.stringify(means)) right++;
      else if (p.kind === "none") { const key = `${(means as any).id ?? means.kind}`; empty.set(key, (empty.get(key) ?? 0) + 1); }
      else { const key = `${JSON.stringify(means)}→${JSON.stringify(p)} ${area.columns[k]!.heading}`; wrong.set(key, (wrong.get(key) ?? 0) + 1); }
    }
  });
  console.log(scheme.id, "right", (100 * right / cols).toFixed(1), "broken", broken, "wrong", [...wrong].slice(0, 5).join(" ; "), "| empty", [...empty].slice(0, 8).join(" "));
  if (b.length) console.log("   ", b.slice(0, 2).join("\n    ").slice(0, 900));
}
