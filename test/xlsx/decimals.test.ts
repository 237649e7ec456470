import { evaluate } from "../../src/domain/engine/evaluate";
import * as kpi from "../../src/functions/functions";
import { builtPolicy } from "../support/builtPolicy";
import { allSchemes, shipped } from "../support/shipped";
import { flawless } from "../sheets/fixtures";
import { anyPeople } from "./anyPeople";
import { teamsOf } from "./anyTeams";
import { differences } from "./differences";
import { type Sheets, programs } from "./programs";
import { seat } from "./team";

const policies = [...allSchemes(), builtPolicy()];

/** The same people under every policy with points to so many decimals. */
const teams = [0, 1, 2, 3, 4].flatMap((decimals) =>
  policies.flatMap((scheme) =>
    teamsOf(scheme, `points to ${decimals} decimals`, anyPeople(scheme, 4, 20261130), { decimals }),
  ),
);
const seated = teams.map((team, place) => ({ decimals: team.changes["decimals"], ...seat(team, place + 1) }));

/** Programs that are slow are asked for one number of decimals that is neither 2 nor nothing. */
const asked = { everything: [0, 1, 2, 3, 4], fixed: [3], shipped: [4] };

for (const { title: program, dialect, isInstalled, takes, calculate } of programs) {
  const isSkipped = !isInstalled && process.env["CI"] === undefined;
  const where = isSkipped ? describe.skip : describe;
  const taken = seated.filter(({ decimals = 2 }) => asked[takes].includes(decimals));
  where(isSkipped ? `${program} (SKIPPED: the program is not installed)` : program, () => {
    let sheets: Sheets = new Map();
    beforeAll(async () => {
      sheets = await calculate(taken.map((team) => team.plans(dialect)));
    }, 600_000);

    test.each(taken)("show the engine's value in every cell: $title", (team) => {
      expect(differences(team, sheets)).toEqual([]);
    });
  });
}

test("89.996 is a B where points have three decimals and an A where they have two, by engine and function", () => {
  const scheme = shipped("000");
  const marks = { ...flawless, exec_score: 7.996, enthusiasm: 1, rude_tone: 1, unstable_tone: 1 };
  for (const [decimals, grade] of [
    [2, "A"],
    [3, "B"],
  ] as const) {
    const result = evaluate({ ...scheme, decimals }, marks);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { total, band, payout } = result.value;
    expect([decimals, total, band?.grade]).toEqual([decimals, decimals === 2 ? 90 : 89.996, grade]);
    expect(kpi.grade(total, undefined, decimals)).toBe(grade);
    expect(kpi.payout(total, undefined, undefined, decimals)).toBe(payout);
  }
});
