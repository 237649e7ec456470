import fc from "fast-check";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { scheme000 } from "../sheets/fixtures";
import cases from "../cases/000.json";
import type { CellValue } from "../../src/sheets/kit/plan";
import type { Team, TypedRow } from "./team";

type Value = number | boolean | null;

const departmentIds = scheme000.inputs.filter(({ of }) => of === "department").map(({ id }) => id);

const departmentKey = (inputs: Inputs): string => departmentIds.map((id) => String(inputs[id] ?? "")).join("/");

/** Every worked example of the policy, those with the same department figures together. */
export function exampleTeams(): Team[] {
  const teams = new Map<string, Inputs[]>();
  for (const { inputs } of cases.cases) {
    const whole: Inputs = { ...cases.month, ...(inputs as Inputs) };
    const key = departmentKey(whole);
    teams.set(key, [...(teams.get(key) ?? []), whole]);
  }
  return [...teams].map(([key, people]) => ({
    title: `the examples of a department with ${key}`,
    scheme: scheme000,
    people,
    changes: {},
  }));
}

const few = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(0, 0, 0, 1, 2, 3) }, fc.nat(9));
const half = fc.double({ min: 0.5, max: 31, noNaN: true }).map((days) => Math.round(days * 2) / 2);
const mark = (full: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: full * 20 }).map((step) => step / 20),
    fc.integer({ min: 0, max: full * 1000 }).map((step) => step / 1000),
  );

/** Parts of a whole around a threshold, exactly on it included. */
const share = (fullName: string, partName: string) =>
  fc
    .tuple(fc.constantFrom(0, 1, 3, 40, 50, 100, 1000, 1234), fc.constantFrom(1, 0.98, 0.979, 0.981, 0.5, 0))
    .map(([whole, part]) => ({ [fullName]: whole, [partName]: Math.floor(whole * part + 1e-9) }));

/** Calls that make exactly 80% or 90% of the department's average, or nearly. */
const calls = (team: Inputs) =>
  fc
    .tuple(half, fc.constantFrom(0, 0.5, 0.8, 0.9, 1, 1.3), fc.integer({ min: -1, max: 1 }))
    .map(([days, rate, off]) => {
      const average = Number(team["total_calls"]) / Number(team["workdays"]) / Number(team["headcount"]);
      return { personal_workdays: days, personal_calls: Math.max(0, Math.round(average * days * rate) + off) };
    });

const incidents = scheme000.inputs
  .filter(({ kind, of, whenBlank }) => kind === "count" && of === "person" && whenBlank === "zero")
  .map(({ id }) => id);

/** What a month may hold; now and then a value nobody can score, or none. */
function person(team: Inputs): fc.Arbitrary<Inputs> {
  const sound = fc
    .tuple(
      fc.record(Object.fromEntries(incidents.map((id) => [id, few]))),
      calls(team),
      share("mail_total", "mail_ontime"),
      share("report_total", "report_followed"),
      fc.record({
        exec_score: mark(8),
        enthusiasm: mark(4),
        exec_refuse: fc.constantFrom<Value>(false, false, true, null),
      }),
    )
    .map((parts): Inputs => Object.assign({}, team, ...parts) as Inputs);
  const slip = fc.tuple(
    fc.constantFrom(
      ...scheme000.inputs
        .filter(({ of, kind }) => of === "person" && kind !== "note" && kind !== "yesNo")
        .map(({ id }) => id),
    ),
    fc.constantFrom<Value>(null, null, -1, 1.5, 0, 9, 31.5, 100000),
  );
  return fc
    .tuple(sound, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(slip, { maxLength: 2 })))
    .map(([inputs, slips]) => ({ ...inputs, ...Object.fromEntries(slips) }));
}

const departments: readonly Inputs[] = [
  { total_calls: 10_000, workdays: 20, headcount: 10 },
  { total_calls: 34_567, workdays: 21.5, headcount: 13 },
  { total_calls: 7, workdays: 3, headcount: 7 },
];

const invented = (
  team: Inputs,
  { size, seed }: { size: number; seed: number },
  title: string,
  changes: Team["changes"],
): Team => ({
  title: `${String(size)} invented people of a department with ${departmentKey(team)}${title}`,
  scheme: scheme000,
  people: fc.sample(person(team), { seed, numRuns: size }),
  changes,
});

/** Invented people, the same ones in every run. */
export const inventedTeams = (size: number): Team[] =>
  departments.map((team, index) => invented(team, { size, seed: 20261122 + index }, "", {}));

/** The same kind of people under a policy some of whose numbers were typed over. */
export const teamsUnder = (changes: Team["changes"], size: number): Team[] =>
  departments.map((team, index) =>
    invented(team, { size, seed: 20261222 + index }, " under a changed policy", changes),
  );

/** Departments that have typed too little or the impossible. */
export const brokenDepartments = (): Team[] =>
  [
    { total_calls: null, workdays: 20, headcount: 10 },
    { total_calls: 10_000, workdays: 0.5, headcount: 10 },
    { total_calls: 10_000, workdays: 32, headcount: 10 },
    { total_calls: 10_000.5, workdays: 20, headcount: 10 },
    { total_calls: 10_000, workdays: 20, headcount: -1 },
  ].map((team) => ({
    title: `a department with ${departmentKey(team)}`,
    scheme: scheme000,
    people: [{ ...cases.month, ...team }],
    changes: {},
  }));

const oddities: readonly CellValue[] = ["无", "5", "５", "98%", " ", "-", "1,000", "是", true, 1e-9, -0.5, 2.0000001];

/** One row for each odd thing somebody may type into each kind of cell. */
export const carelessTeam = (): Team<TypedRow> => ({
  title: "people whose rows were filled carelessly",
  scheme: scheme000,
  people: ["rude_tone", "personal_calls", "personal_workdays", "mail_total", "exec_score", "exec_refuse"].flatMap(
    (id) => oddities.map((odd) => ({ ...cases.month, [id]: odd })),
  ),
  changes: {},
});
