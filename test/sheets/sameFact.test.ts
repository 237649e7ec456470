import type { Scheme } from "../../src/domain/scheme/scheme";
import { allSchemes } from "../support/shipped";
import { createHeadlessGrid } from "../support/grid";
import { personFacts } from "../sameFact/personFacts";
import { periodFacts } from "../sameFact/periodFacts";
import { differing, silent, type Telling, tellingsOfPeople, tellingsOfPeriod } from "../sameFact/differences";
import { places, teamOf, type Told, toldOf } from "../sameFact/told";
import { calculatedIn } from "../xlsx/inGrid";

/** 评分表 as the stand-in's grid works it out, and everything else that is made of the period. */
async function worked(scheme: Scheme): Promise<Told> {
  const team = teamOf(scheme, 1, "2026-10");
  const grid = createHeadlessGrid();
  const sheets = await calculatedIn(grid, team.plans("native"));
  grid.dispose();
  return toldOf(team, sheets.get(team.state.sheets.score));
}

const all: Telling[] = [];

function heard(tellings: readonly Telling[]): Telling[] {
  all.push(...tellings);
  return differing(tellings);
}

describe.each(allSchemes().map((scheme) => [scheme.id, scheme] as const))("under %s", (_id, scheme) => {
  let told: Told;
  beforeAll(async () => {
    told = await worked(scheme);
  });

  test.each(personFacts)("every place tells the same of a person: $title", (fact) =>
    expect(heard(tellingsOfPeople(fact, told))).toEqual([]),
  );

  test.each(periodFacts)("every place tells the same of the period: $title", (fact) =>
    expect(heard(tellingsOfPeriod(fact, told))).toEqual([]),
  );

  test("every place tells the same days in a year whose holidays are not recorded", () => {
    const later = toldOf(teamOf(scheme, 1, "2026-12"));
    expect(heard(periodFacts.flatMap((fact) => tellingsOfPeriod(fact, later)))).toEqual([]);
  });
});

test("every place that tells a fact told it under some policy", () =>
  expect(
    silent(
      [...personFacts, ...periodFacts],
      all,
      places.filter((place) => place !== "pane"),
    ),
  ).toEqual([]));
