import type { Inputs } from "../../src/domain/inputs/inputs";
import { valueAt, withValueAt } from "../../src/domain/places/policyPath";
import { policySeverity } from "../../src/domain/issue/policySeverity";
import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { type PolicyCell, policyCells } from "../../src/sheets/policy/policyCells";
import { anyPeople } from "./anyPeople";
import type { Team } from "./team";

type Changes = Team["changes"];

const departmentKey = ({ inputs }: Scheme, person: Inputs): string =>
  inputs.flatMap(({ id, of }) => (of === "department" ? [String(person[id] ?? "")] : [])).join("/");

/** People who share the department's figures sit together. */
export function teamsOf(scheme: Scheme, title: string, people: readonly Inputs[], changes: Changes = {}): Team[] {
  const teams = new Map<string, Inputs[]>();
  for (const person of people) {
    const key = departmentKey(scheme, person);
    teams.set(key, [...(teams.get(key) ?? []), person]);
  }
  return [...teams].map(([key, together]) => ({
    title: `${scheme.id}: ${title}${key === "" ? "" : ` of a department with ${key}`}`,
    scheme,
    people: together,
    changes,
  }));
}

const isSound = (scheme: Scheme): boolean => schemeIssues(scheme).every((issue) => policySeverity(issue) !== "error");

/** Other numbers that may stand in a cell of 规则; the first that leaves the policy sound is taken. */
const others = (kind: PolicyCell["kind"], value: number): number[] => {
  if (kind === "count" || kind === "day") return [value + 1];
  return kind === "rate" ? [value * 0.9] : [value + 0.5, value + 1, value * 0.9, value - 1];
};

/** Which of two ways a rule works. */
const isSwitch = ({ kind, path }: PolicyCell): boolean => kind === "switch" || /\.(wholeSteps|credit)$/.test(path);

/** As many numbers of 规则 as possible typed over while the policy stays sound. */
export function everyNumberChanged(scheme: Scheme): Changes {
  const changes: Record<string, number> = {};
  let changed = scheme;
  for (const cell of policyCells(scheme, "zh-CN", "规则")) {
    const { path, also, isEditable, kind, value } = cell;
    if (!isEditable || typeof value !== "number" || path === "decimals" || isSwitch(cell)) continue;
    const full = /items\.\d+\.full$/.test(path) && valueAt(scheme, path) === 0;
    if (full) continue;
    const tried = others(kind, value)
      .filter((one) => one >= 0)
      .map((one) => ({ one, next: [path, ...also].reduce((policy, at) => withValueAt(policy, at, one), changed) }))
      .find(({ next }) => isSound(next));
    if (tried === undefined) continue;
    changes[path] = tried.one;
    changed = tried.next;
  }
  return changes;
}

const readings = (scheme: Scheme): Team[] =>
  scheme.readings.flatMap(({ id, options = [] }) =>
    options
      .slice(1)
      .flatMap((option) =>
        teamsOf(scheme, `people under ${id} read as ${option.id}`, anyPeople(scheme, 3, 20261123), option.set),
      ),
  );

/** The policy's own worked cases of its first department, and invented people beside them. */
export function basicTeams(scheme: Scheme): Team[] {
  const examples = scheme.examples.map(({ inputs }) => inputs);
  const department = departmentOf(scheme, examples[0]);
  const together = examples.filter((one) => departmentKey(scheme, one) === departmentKey(scheme, department));
  const invented = anyPeople(scheme, 7, 20261122).map((person) => ({ ...person, ...department }));
  return teamsOf(scheme, "worked cases and invented people", [...together, ...invented]);
}

/** Every other reading, and a policy whose numbers were all typed over. */
export const furtherTeams = (scheme: Scheme): Team[] => [
  ...readings(scheme),
  ...teamsOf(scheme, "people under other numbers", anyPeople(scheme, 5, 20261125), everyNumberChanged(scheme)),
];

/** The department's figures of a worked case, so that others can sit beside it. */
const departmentOf = ({ inputs }: Scheme, example: Inputs = {}): Inputs =>
  Object.fromEntries(
    inputs.flatMap(({ id, of }) => (of === "department" && id in example ? [[id, example[id] ?? null] as const] : [])),
  );

/** Other people in every run, so that in time every corner is visited; the seed in the title brings a run back. */
export const randomTeams = (scheme: Scheme, size: number, seed: number): Team[] =>
  teamsOf(scheme, `${String(size)} people of seed ${String(seed)}`, anyPeople(scheme, size, seed));
