import type { Evaluation } from "../../domain/engine/evaluation";
import { round } from "../../domain/figures/rounding";
import type { Group } from "../../domain/totals/group";
import type { Speaker } from "../speaker/speaker";
import { fullOf, type CountedNoun } from "./counted";

interface Weighed {
  group: Group;
  points: number;
}

/** "能力 95 × 85% + 态度 80 × 15% = 92.75 分", with what was capped or left out on the way. */
export function groupTexts(evaluation: Evaluation, all: readonly CountedNoun[], say: Speaker): string[] {
  const { groups } = say.scheme;
  const weighed = groups.flatMap((group, at): Weighed[] => {
    const points = evaluation.groups[at]?.points ?? null;
    return points === null ? [] : [{ group, points }];
  });
  const parts = weighed.map(({ group, points }) =>
    say.result.group({
      name: say.name(group.name),
      points: say.figure(points),
      weight: say.policyFigure(group.weight ?? 0),
    }),
  );
  const [whole, counting] = [weightOf(groups), weightOf(weighed.map(({ group }) => group))];
  const weighted = say.figure(evaluation.weighted ?? 0);
  const notes = weighed.flatMap((one) => groupNotes(one, all, say));
  if (whole === counting) return [...notes, say.result.groups({ parts, weighted })];
  const facts = { parts, all: say.policyFigure(whole), counted: say.policyFigure(counting), weighted };
  return [...notes, say.result.groupsLeftOut(facts)];
}

const weightOf = (groups: readonly Group[]): number =>
  round(
    groups.reduce((sum, { weight = 0 }) => sum + weight, 0),
    10,
  );

/** Why a group is not simply the sum of its items. */
function groupNotes({ group, points }: Weighed, all: readonly CountedNoun[], say: Speaker): string[] {
  const own = all.filter(({ item }) => item.group === group.id);
  const sum = round(
    own.reduce((total, one) => total + one.points, 0),
    10,
  );
  const name = say.name(group.name);
  const members = say.scheme.items.filter((item) => item.group === group.id);
  const facts = { name, sum: say.figure(sum), points: say.figure(points) };
  if (fullOf(own.map(({ item }) => item)) !== fullOf(members)) return [say.result.groupStretched(facts)];
  return group.cap !== undefined && sum > group.cap
    ? [say.result.capped({ ...facts, cap: say.figure(group.cap) })]
    : [];
}
