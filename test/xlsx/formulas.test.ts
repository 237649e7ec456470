import { texts } from "../../src/text/texts";
import { allSchemes } from "../support/shipped";
import { builtPolicy } from "../support/builtPolicy";
import { madeUpScheme } from "../support/madeUp";
import { basicTeams, furtherTeams, randomTeams } from "./anyTeams";
import { differences, rowsOf, shownRows } from "./differences";
import { brokenDepartments, carelessTeam, exampleTeams, inventedTeams, teamsUnder } from "./people";
import { type Sheets, programs } from "./programs";
import { readBack } from "./readBack";
import { averageDifferences } from "./summary";
import { seat } from "./team";

/** Every kind of number on 规则 changed at once; full marks still add up to 100. */
const otherPolicy = {
  "items.0.full": 25,
  "items.1.full": 15,
  "items.0.method.pools.0.rules.0.points": 4.5,
  "items.0.method.pools.0.rules.1.free": 2,
  "items.0.method.voids.0.when.0.from": 2,
  "items.1.method.tiers.0.points": 3.25,
  "items.1.method.tiers.1.from": 0.5,
  "items.1.method.tiers.1.points": 9,
  "items.1.method.tiers.2.from": 1,
  "items.1.method.tiers.2.points": 15,
  "items.2.method.pools.0.rules.0.points": 1.333,
  "items.2.method.pools.1.cap": 21,
  "items.2.method.pools.1.rules.0.threshold": 0.979,
  "items.2.method.pools.1.rules.1.free": 1,
  "items.2.method.pools.1.replacedBy.points": 25.5,
  "items.2.method.pools.1.replacedBy.from": 2,
  "items.2.method.pools.2.rules.0.points": 6,
  "items.2.method.pools.3.empties.0.when.1.from": 5,
  "items.3.method.parts.0.full": 7,
  "items.3.method.parts.1.full": 9,
  "items.3.method.parts.1.method.pools.0.rules.0.free": 1,
  "items.3.method.voids.0.when.1.from": 3,
  "bands.0.pay": 0,
  "bands.1.from": 60,
  "bands.2.from": 70.5,
  "bands.3.from": 83.33,
  "bands.4.from": 92,
  "bands.4.pay": 1234.56,
};

const ofPolicy000 = [...exampleTeams(), ...inventedTeams(10), ...brokenDepartments()];
const others = [...allSchemes().filter(({ id }) => id !== "000"), madeUpScheme(), builtPolicy()];
const asShipped = [...ofPolicy000, ...others.flatMap(basicTeams)];
const changed = [...teamsUnder(otherPolicy, 8), ...others.flatMap(furtherTeams)];
/** KPI_SEED repeats the people of an earlier run. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
const random = [...allSchemes(), madeUpScheme()].flatMap((scheme) => randomTeams(scheme, 30, seed));
const teams = [...asShipped, ...changed, ...random].map((team, place) => seat(team, place + 1));
const careless = seat(carelessTeam(), teams.length + 1);

test("The teams of these tests show every grade, every tier and every reason why a row is not scored", () => {
  const rows = [...teams.slice(0, ofPolicy000.length), ...teams.slice(asShipped.length, asShipped.length + 3)].flatMap(
    shownRows,
  );
  const shown = (column: string) => [...new Set(rows.map((row) => row[column]))].sort();
  expect(shown("grade")).toEqual(["", "A", "B", "C", "D", "E"]);
  expect(shown("tier.productivity")).toEqual(["", "A", "B", "C"]);
  const { stateComplete, stateWrong, stateDepartment, stateMissing } = texts("zh-CN").sheets.score;
  const oneMissing = `${stateMissing.before}1${stateMissing.after}`;
  expect(shown("state")).toEqual(expect.arrayContaining(["", stateComplete, stateWrong, stateDepartment, oneMissing]));
});

const takenBy = { everything: teams.length, fixed: asShipped.length + changed.length, shipped: asShipped.length };

for (const { title, dialect, isInstalled, takes, calculate } of programs) {
  const taken = teams.slice(0, takenBy[takes]);
  const isSkipped = !isInstalled && process.env["CI"] === undefined;
  const where = isSkipped ? describe.skip : describe;
  where(isSkipped ? `${title} (SKIPPED: the program is not installed)` : title, () => {
    let sheets: Sheets = new Map();
    beforeAll(async () => {
      sheets = await calculate([...taken, careless].map((team) => team.plans(dialect)));
    }, 600_000);

    test.each(taken)("show the engine's value in every cell, and nothing in blank rows: $title", (team) => {
      expect(differences(team, sheets)).toEqual([]);
    });

    test.each(taken)("show averages above the table that take a blank as it is scored: $title", (team) => {
      expect(averageDifferences(team, sheets, title.includes("LibreOffice") ? "LibreOffice" : "grid")).toEqual([]);
    });

    test("score exactly the rows that the product scores when it reads odd texts and numbers back", () => {
      const values = sheets.get(careless.state.sheets.score) ?? [];
      const total = careless.layout.columns.findIndex(({ id }) => id === "total");
      const shown = rowsOf(careless, sheets).map((row) => row[total]);
      const read = readBack(careless, values);
      expect(careless.people.map((typed, index) => ({ typed, total: shown[index] }))).toEqual(
        careless.people.map((typed, index) => ({ typed, total: read[index]?.evaluation?.total ?? "" })),
      );
      expect(read).toHaveLength(careless.people.length);
    });
  });
}
