import type { Inputs } from "../../src/domain/inputs/inputs";
import { valueAt } from "../../src/domain/places/policyPath";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { policyCells } from "../../src/sheets/policy/policyCells";
import type { apart } from "../support/neighbours";
import type { Team } from "./team";

type Moves = (typeof apart)[number];
type Move = Moves["people"];

const movedInputs = (inputs: Inputs, move: Move): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([id, value]) => [id, typeof value === "number" ? move(value) : value] as const),
  );

/** The same team with every number that they, the department and 规则 hold moved. */
export const withMovedNumbers = (team: Team, { how, people, policy }: Moves): Team => ({
  ...team,
  title: `${team.title}, ${how}`,
  people: team.people.map((person) => movedInputs(person, people)),
  changes: movedNumbers(team.scheme, team.changes, policy),
});

function movedNumbers(scheme: Scheme, changes: Team["changes"], move: Move): Team["changes"] {
  return Object.fromEntries(
    policyCells(scheme, "zh-CN", "规则").flatMap(({ path, isEditable }) => {
      const value = changes[path] ?? valueAt(scheme, path);
      return isEditable && typeof value === "number" ? [[path, move(value)] as const] : [];
    }),
  );
}
