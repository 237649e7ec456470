import type { Inputs } from "../../src/domain/engine/evaluation";
import { valueAt } from "../../src/domain/places/policyPath";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { policyCells } from "../../src/sheets/policy/policyCells";
import type { Team } from "./team";

type Move = (number: number) => number;

const movedInputs = (inputs: Inputs, move: Move): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([id, value]) => [id, typeof value === "number" ? move(value) : value] as const),
  );

/** The same people with every number they and the department typed moved. */
export const withMovedPeople = (team: Team, how: string, move: Move): Team => ({
  ...team,
  title: `${team.title}, every figure moved to ${how}`,
  people: team.people.map((person) => movedInputs(person, move)),
});

/** The same people under a policy whose numbers on 规则 are all moved. */
export const withMovedPolicy = (team: Team, how: string, move: Move): Team => ({
  ...team,
  title: `${team.title}, every number of 规则 moved to ${how}`,
  changes: movedNumbers(team.scheme, team.changes, move),
});

function movedNumbers(scheme: Scheme, changes: Team["changes"], move: Move): Team["changes"] {
  return Object.fromEntries(
    policyCells(scheme, "zh-CN", "规则").flatMap(({ path, editable }) => {
      const value = changes[path] ?? valueAt(scheme, path);
      return editable && typeof value === "number" ? [[path, move(value)] as const] : [];
    }),
  );
}
