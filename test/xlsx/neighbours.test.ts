import { evaluate } from "../../src/domain/engine/evaluate";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { allSchemes } from "../support/shipped";
import { approvalSnapshot } from "../../src/sheets/approval/approvalSnapshot";
import { builtPolicy } from "../support/builtPolicy";
import { madeUpScheme } from "../support/madeUp";
import { apart } from "../support/neighbours";
import { basicTeams } from "./anyTeams";
import { differences } from "./differences";
import { withMovedNumbers } from "./movedTeams";
import { exampleTeams } from "./people";
import { type Sheets, programs } from "./programs";
import { periodOfFile } from "./readBack";
import { seat, type SeatedTeam, type Team } from "./team";

const policies = [...allSchemes(), madeUpScheme(), builtPolicy()];
const meant: readonly Team[] = [...exampleTeams(), ...policies.flatMap(basicTeams)];
let place = 0;
const seated = (team: Team): SeatedTeam => seat(team, (place += 1));

/** Each team beside the same team with all its numbers and all the policy's moved in each way. */
const cases = meant.flatMap((team) =>
  apart.map((moves) => {
    const moved = withMovedNumbers(team, moves);
    return { title: moved.title, meant: team, moved: seated(moved) };
  }),
);

/** Keeps what was worked out for each team. */
function once<Value>(work: (team: Team) => Value): (team: Team) => Value {
  const known = new Map<Team, Value>();
  return (team) => {
    const value = known.get(team) ?? work(team);
    known.set(team, value);
    return value;
  };
}

/** What somebody's period comes to, reasons apart. */
function results(scheme: Scheme, people: readonly Inputs[]): unknown {
  const evaluations = people.map((inputs) => evaluate(scheme, inputs));
  const ranked = rankTeam(
    scheme,
    evaluations.map((result) => (result.ok ? result.value : null)),
  );
  return ranked.map((one, index) => {
    const result = evaluations[index];
    if (one === null) return result?.ok === false ? result.issues.map((issue) => issue.code) : null;
    const { items, total, band, payout, pay, consequences } = one;
    return {
      ...{ total, grade: band?.grade, payout, pay: pay.map(({ amount }) => amount) },
      items: items.map(({ points, tier, place: at }) => [points, tier, at]),
      consequences: consequences.map(({ kind }) => kind),
    };
  });
}

/** What a team comes to where nothing is moved: the same for each way of moving, so it is worked out once. */
const asMeant = once((team: Team) => {
  const { policy } = seat(team, 0);
  return { policy, results: results(policy, team.people) };
});
const approvedAsMeant = once((team: Team) => approvalSnapshot(periodOfFile(seat(team, 0))).people);

describe("A number moved behind its last digit changes nobody's result", () => {
  test.each(cases)("in the engine: $title", ({ meant: team, moved }) => {
    expect(moved.policy).toEqual(asMeant(team).policy);
    expect(results(moved.policy, moved.people)).toEqual(asMeant(team).results);
  });

  test.each(cases)("on 审批表: $title", ({ meant: team, moved }) => {
    expect(approvalSnapshot(periodOfFile(moved)).people).toEqual(approvedAsMeant(team));
  });
});

for (const { title: program, dialect, isInstalled, takes, calculate } of programs) {
  const isSkipped = !isInstalled && process.env["CI"] === undefined;
  const where = isSkipped ? describe.skip : describe;
  const size = { everything: 1, fixed: 2, shipped: 4 }[takes];
  const taken = cases.filter((_, index) => index % size === 0);
  where(isSkipped ? `${program} (SKIPPED: the program is not installed)` : program, () => {
    let sheets: Sheets = new Map();
    beforeAll(async () => {
      sheets = await calculate(taken.map(({ moved }) => moved.plans(dialect)));
    }, 900_000);

    test.each(taken)("show the engine's value in every cell: $title", ({ moved }) => {
      expect(differences(moved, sheets)).toEqual([]);
    });
  });
}
