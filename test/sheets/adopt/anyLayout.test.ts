import fc from "fast-check";
import { rankTeam } from "../../../src/domain/engine/rankTeam";
import { evaluate } from "../../../src/domain/engine/evaluate";
import type { Evaluation } from "../../../src/domain/engine/evaluation";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { allSchemes } from "../../../src/schemes";
import { adoptedPeriod } from "../../../src/sheets/adoptedPeriod";
import type { ProposedArea } from "../../../src/sheets/adopt/areas";
import { findAgain } from "../../../src/sheets/adopt/findAgain";
import { findAreas } from "../../../src/sheets/adopt/findAreas";
import { propose } from "../../../src/sheets/adopt/propose";
import { anyPeople } from "../../xlsx/anyPeople";
import { stateIn } from "../fixtures";
import { anyLayout, type LaidOut, laidOut, type LayoutChoices } from "./anyLayout";

/** KPI_SEED repeats the layouts of an earlier run; KPI_LAYOUTS tries more of them for each policy. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
const runs = Number(process.env["KPI_LAYOUTS"] ?? 6);

interface Tried extends LaidOut {
  choices: LayoutChoices;
  people: Inputs[];
  area: ProposedArea;
}

function tried(scheme: Scheme): Tried[] {
  return fc.sample(anyLayout(scheme), { seed, numRuns: runs }).map((choices, nth) => {
    const people = anyPeople(scheme, 5, seed + nth);
    const sheet = laidOut(scheme, people, choices);
    const [area] = findAreas([sheet.grid], "2026-10");
    if (area === undefined) throw new Error(`Nothing is found in ${JSON.stringify(choices)}`);
    return { ...sheet, choices, people, area };
  });
}

/** What nobody typed is no evaluation, whatever the engine makes of blanks. */
const isFilled = (scheme: Scheme, person: Inputs): boolean =>
  scheme.inputs.some(({ id, of, kind }) => of === "person" && kind !== "note" && (person[id] ?? null) !== null);

function expected(scheme: Scheme, people: readonly Inputs[]): (Evaluation | null)[] {
  const judged = people.map((person) => {
    const result = isFilled(scheme, person) ? evaluate(scheme, person) : null;
    return result?.ok === true ? result.value : null;
  });
  return rankTeam(scheme, judged);
}

const figures = (evaluation: Evaluation | null): object | null =>
  evaluation && {
    total: evaluation.total,
    grade: evaluation.band?.grade ?? null,
    payout: evaluation.payout,
    items: evaluation.items.map(({ id, points, place }) => [id, points, place]),
  };

const departmentOf = ({ inputs }: Scheme, team: Inputs): Record<string, number | boolean> =>
  Object.fromEntries(
    inputs.flatMap(({ id, of }) => {
      const value = team[id] ?? null;
      return of === "department" && value !== null ? [[id, value]] : [];
    }),
  );

const tally = { columns: 0, right: 0 };

describe.each(allSchemes())(`Sheets of any layout under policy $id (KPI_SEED=${seed})`, (scheme) => {
  const all = tried(scheme);

  test("show who is on them, and the rows that are nobody's", () => {
    for (const { area, rows, leftOut } of all) {
      expect(area.people.map(({ row }) => row + 1)).toEqual(rows);
      expect(area.leftOut.map(({ row }) => row + 1)).toEqual(leftOut);
    }
  });

  test("get no wrong proposal", () => {
    for (const { area, truth } of all) {
      const proposals = propose(area, scheme);
      area.columns.forEach(({ at, heading }, nth) => {
        const [means, proposed] = [truth.get(at), proposals[nth]?.means];
        tally.columns += 1;
        if (JSON.stringify(means) === JSON.stringify(proposed)) tally.right += 1;
        else expect({ heading, proposed }).toEqual({ heading, proposed: { kind: "none" } });
      });
    }
  });

  test("give exactly the engine's results once the mapping is confirmed", () => {
    for (const { grid, people, truth, area, choices } of all.filter((one) => one.choices.holds === "inputs")) {
      const columns = area.columns.map(({ at, heading }) => ({
        heading,
        means: truth.get(at) ?? { kind: "none" as const },
      }));
      const parts = findAgain({ sheet: grid.name, columns }, [grid], "2026-10");
      if ("code" in parts) throw new Error(`${parts.code} in ${JSON.stringify(choices)}`);
      const [team = {}] = people;
      const state = stateIn("zh-CN", { scheme });
      const { period } = adoptedPeriod({ state, parts, department: departmentOf(scheme, team) }, "2026-11-02");
      expect(period.people.map(({ evaluation }) => figures(evaluation))).toEqual(expected(scheme, people).map(figures));
    }
  });
});

/** Where item and input have the same words and nothing tells full marks, a column stays open. */
test("At least nine of ten proposals are right", () => {
  expect(tally.columns).toBeGreaterThan(0);
  expect(tally.right / tally.columns).toBeGreaterThanOrEqual(0.9);
});
