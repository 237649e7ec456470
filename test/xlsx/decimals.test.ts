import { evaluate } from "../../src/domain/engine/evaluate";
import { round } from "../../src/domain/figures/rounding";
import * as kpi from "../../src/functions/functions";
import { builtPolicy } from "../support/builtPolicy";
import { allSchemes, shipped } from "../support/shipped";
import { flawless } from "../sheets/fixtures";
import { anyPeople } from "./anyPeople";
import { teamsOf } from "./anyTeams";
import { differences } from "./differences";
import { edgePeople } from "./edgePeople";
import { type Sheets, programs } from "./programs";
import { seat } from "./team";

const policies = [...allSchemes(), builtPolicy()];

/** The same people under every policy with points to so many decimals. */
const teams = [0, 1, 2, 3, 4].flatMap((decimals) =>
  policies.flatMap((scheme) =>
    teamsOf(scheme, `points to ${decimals} decimals`, anyPeople(scheme, 4, 20261130), { decimals }),
  ),
);
/** Marks just below a half of the last decimal, on it, and what a sum of several marks makes of it. */
const halves = [1.0049999999, 1.00499999995, 1.005, 1.0050000001, 2.6749999999, 2.675, 3.9949999999, 3.9999999999];

/** Numbers where something is decided or rounded, and beside it down to the fifteenth digit. */
const edges = [
  ...policies.flatMap((scheme) => teamsOf(scheme, "numbers at the edge", edgePeople(scheme, 8, 20261201))),
  ...teamsOf(
    shipped("000"),
    "marks at a half",
    halves.map((mark) => ({ ...flawless, exec_score: mark, enthusiasm: mark })),
  ),
];
const seated = [...teams, ...edges].map((team, place) => ({
  decimals: team.changes["decimals"],
  ...seat(team, place + 1),
}));

/** Programs that are slow are asked for one number of decimals that is neither 2 nor nothing. */
const asked = { everything: [0, 1, 2, 3, 4], fixed: [3], shipped: [4] };

for (const { title: program, dialect, isInstalled, takes, calculate } of programs) {
  const isSkipped = !isInstalled && process.env["CI"] === undefined;
  const where = isSkipped ? describe.skip : describe;
  const taken = seated.filter(({ decimals }) => decimals === undefined || asked[takes].includes(decimals));
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

test.each([
  [1.0049999999, 1],
  [1.00499999995, 1.01],
  [1.005, 1.01],
  [2.6749999999, 2.67],
  [2.675, 2.68],
  [3.9949999999, 3.99],
  [3.9999999999, 4],
  [0.0049999999, 0],
])("a mark of %d is rounded once, to %d", (mark, points) => {
  const result = evaluate(shipped("000"), { ...flawless, enthusiasm: mark, exec_score: 8 });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const whole = evaluate(shipped("000"), { ...flawless, enthusiasm: 4, exec_score: 8 });
  if (!whole.ok) throw new Error(JSON.stringify(whole.issues));
  expect(round((result.value.total ?? 0) - (whole.value.total ?? 0), 2)).toBe(round(points - 4, 2));
});
