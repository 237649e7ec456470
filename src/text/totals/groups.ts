import type { Evaluation } from "../../domain/engine/evaluation";
import { sumOf } from "../../domain/figures/sum";
import type { Group } from "../../domain/totals/group";
import type { Groups } from "../../domain/totals/groups";
import type { Speaker } from "../speaker/speaker";
import { type CountedItem, fullOf } from "./counted";
import type { TotalInWords } from "./home";

interface Weighed {
  group: Group;
  points: number;
}

export const groups: TotalInWords<Groups> = {
  rule: (_, say) => say.sheets.policyResults.total.groups,
  sums: (evaluation, all, _, say) => groupTexts(evaluation, all, say),
  isPlain: false,
  help: "groups",
};

/** "能力 95 × 85% + 态度 80 × 15% = 92.75 分", with what was capped or left out on the way. */
function groupTexts(evaluation: Evaluation, all: readonly CountedItem[], say: Speaker): string[] {
  const weighed = say.scheme.groups.flatMap((group, at): Weighed[] => {
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
  const [whole, counting] = [weightOf(say.scheme.groups), weightOf(weighed.map(({ group }) => group))];
  const weighted = say.figure(evaluation.weighted ?? 0);
  const notes = weighed.flatMap((one) => groupNotes(one, all, say));
  if (whole === counting) return [...notes, say.result.groups({ parts, weighted })];
  const facts = { parts, all: say.policyFigure(whole), counted: say.policyFigure(counting), weighted };
  return [...notes, say.result.groupsLeftOut(facts)];
}

const weightOf = (all: readonly Group[]): number => sumOf(all, ({ weight = 0 }) => weight, 10);

/** Why a group is not simply the sum of its items. */
function groupNotes({ group, points }: Weighed, all: readonly CountedItem[], say: Speaker): string[] {
  const own = all.filter(({ item }) => item.group === group.id);
  const sum = sumOf(own, (one) => one.points, 10);
  const name = say.name(group.name);
  const members = say.scheme.items.filter((item) => item.group === group.id);
  const facts = { name, sum: say.figure(sum), points: say.figure(points) };
  if (fullOf(own.map(({ item }) => item)) !== fullOf(members)) return [say.result.groupStretched(facts)];
  return group.cap !== undefined && sum > group.cap
    ? [say.result.capped({ ...facts, cap: say.figure(group.cap) })]
    : [];
}
