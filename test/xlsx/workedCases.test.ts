import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { evaluateCases } from "../../src/cli/evaluateCases";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { valueAt } from "../../src/domain/places/policyPath";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { schemeById } from "../../src/schemes";
import { policyCells } from "../../src/sheets/policy/policyCells";
import { teamsOf } from "./anyTeams";
import { differences } from "./differences";
import { type Sheets, programs } from "./programs";
import { seat } from "./team";

type Evaluated = readonly [Scheme, Inputs];

/** What the engine was asked while a case was read: cases of some systems have a shape of their own. */
const mockAsked: Evaluated[] = [];

jest.mock("../../src/domain/engine/evaluate", () => {
  const actual = jest.requireActual<{ evaluate: (...asked: Evaluated) => unknown }>("../../src/domain/engine/evaluate");
  return {
    evaluate: (...asked: Evaluated) => {
      mockAsked.push(asked);
      return actual.evaluate(...asked);
    },
  };
});

interface CaseFile {
  month?: object;
  period?: object;
  cases?: readonly { inputs: object }[];
}

const folder = join(__dirname, "../cases");

/** Every case of a file as the engine is asked about it. */
function asked(id: string): readonly Evaluated[] {
  const {
    month = {},
    period = {},
    cases = [],
  } = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as CaseFile;
  const all = cases.map(({ inputs }, index) => ({
    id: String(index),
    scheme: id,
    inputs: { ...month, ...period, ...inputs },
  }));
  mockAsked.length = 0;
  evaluateCases(all);
  return [...mockAsked];
}

/** Numbers of 规则 that a case reads otherwise than the policy as shipped. */
const changesOf = (shipped: Scheme, read: Scheme): Record<string, number> =>
  Object.fromEntries(
    policyCells(shipped, "zh-CN", "规则").flatMap(({ path, isEditable }) => {
      const value = valueAt(read, path);
      return isEditable && typeof value === "number" && value !== valueAt(shipped, path)
        ? [[path, value] as const]
        : [];
    }),
  );

/** People of the same policy sit together, each reading in a workbook of its own. */
function teamsIn(id: string) {
  const shipped = schemeById(id);
  if (shipped === undefined) return [];
  const readings = new Map<string, Inputs[]>();
  for (const [read, inputs] of asked(id)) {
    const changes = JSON.stringify(changesOf(shipped, read));
    readings.set(changes, [...(readings.get(changes) ?? []), inputs]);
  }
  return [...readings].flatMap(([changes, people]) =>
    teamsOf(shipped, "worked cases", people, JSON.parse(changes) as Record<string, number>),
  );
}

const ids = readdirSync(folder).map((name) => name.replace(".json", ""));
const teams = ids.flatMap(teamsIn).map((team, place) => seat(team, place + 1));
const [program] = programs.filter(({ isInstalled, dialect }) => isInstalled && dialect === "native");

/** Their cases give one mark for all indicators, or one indicator alone; the examples in their policies go through formulas elsewhere. */
const ofNobody = ["002", "003C", "003D"];

test("There are worked cases of people for every other system", () => {
  const seen = new Set(teams.map(({ scheme }) => scheme.id));
  expect(ids.filter((id) => schemeById(id) !== undefined && !seen.has(id))).toEqual(ofNobody);
  expect(teams.reduce((sum, { people }) => sum + people.length, 0)).toBeGreaterThan(230);
});

describe(`The worked cases through formulas (${program?.title ?? "no program"})`, () => {
  let sheets: Sheets = new Map();
  beforeAll(async () => {
    sheets = (await program?.calculate(teams.map((team) => team.plans("native")))) ?? sheets;
  }, 600_000);

  test.each(teams)("$title", (team) => {
    expect(differences(team, sheets)).toEqual([]);
  });
});
