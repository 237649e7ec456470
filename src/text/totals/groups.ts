import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpEntry } from "../form/help";
import type { Evaluation } from "../../domain/engine/evaluation";
import { sumOf } from "../../domain/figures/sum";
import type { Group } from "../../domain/totals/group";
import type { Groups } from "../../domain/totals/groups";
import type { Speaker } from "../speaker/speaker";
import { fullOf } from "../../domain/totals/home";
import type { CountedItem } from "./counted";
import type { TotalInWords } from "./home";

interface Weighed {
  group: Group;
  points: number;
}

const zhCN = {
  rule: "各维度得分×权重后相加",
  part: (is: { name: string; points: string; weight: string }) => `${is.name} ${is.points} × ${is.weight}%`,
  added: (is: { parts: readonly string[]; weighted: string }) => `${is.parts.join(" + ")} = ${is.weighted} 分`,
  leftOut: (is: { parts: readonly string[]; all: string; counted: string; weighted: string }) =>
    `没有数据的部分不计：（${is.parts.join(" + ")}）× ${is.all} ÷ ${is.counted} = ${is.weighted} 分`,
  stretched: (is: { name: string; sum: string; points: string }) =>
    `${is.name}有项目没有数据，所得 ${is.sum} 分按其余项目折算为 ${is.points} 分`,
  capped: (is: { name: string; sum: string; cap: string }) => `${is.name}合计 ${is.sum} 分，按上限 ${is.cap} 分计`,
};

const groupsWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "各構面得分×權重後相加",
    part: (is) => `${is.name} ${is.points} × ${is.weight}%`,
    added: (is) => `${is.parts.join(" + ")} = ${is.weighted} 分`,
    leftOut: (is) => `沒有資料的部分不計：（${is.parts.join(" + ")}）× ${is.all} ÷ ${is.counted} = ${is.weighted} 分`,
    stretched: (is) => `${is.name}有項目沒有資料，所得 ${is.sum} 分依其餘項目換算為 ${is.points} 分`,
    capped: (is) => `${is.name}合計 ${is.sum} 分，按上限 ${is.cap} 分計`,
  },
  en: {
    rule: "each group's points times its weight, added up",
    part: (is) => `${is.name} ${is.points} × ${is.weight}%`,
    added: (is) => `${is.parts.join(" + ")} = ${is.weighted} points`,
    leftOut: (is) =>
      `Without the parts that have no data: (${is.parts.join(" + ")}) × ${is.all} ÷ ${is.counted} = ${is.weighted} points`,
    stretched: (is) => `${is.name} has items without data, so its ${is.sum} points are scaled to ${is.points}`,
    capped: (is) => `${is.name} adds up to ${is.sum} and counts for ${is.cap} at most`,
  },
};

/** How the help explains it. */
export const groupsHelp: InEveryLanguage<HelpEntry> = {
  "zh-CN": {
    name: "分部分加权",
    says: "各部分先合计，再乘以各自的权重相加。某一部分没有数据时，其余部分的权重按比例折算。",
  },
  "zh-TW": {
    name: "分部分加權",
    says: "各部分先合計，再乘以各自的權重相加。某一部分沒有資料時，其餘部分的權重依比例換算。",
  },
  en: {
    name: "Weighted parts",
    says: "Each part is added up, multiplied by its weight, and the parts are added. If a part has no data, the weights of the others stand for it.",
  },
};

export const groups: TotalInWords<Groups> = {
  rule: (_, say) => groupsWords[say.language].rule,
  sums: (evaluation, all, _, say) => groupTexts(evaluation, all, say),
  isPlain: false,
  help: "groups",
};

/** "能力 95 × 85% + 态度 80 × 15% = 92.75 分", with what was capped or left out on the way. */
function groupTexts(evaluation: Evaluation, all: readonly CountedItem[], say: Speaker): string[] {
  const words = groupsWords[say.language];
  const weighed = say.scheme.groups.flatMap((group, at): Weighed[] => {
    const points = evaluation.groups[at]?.points ?? null;
    return points === null ? [] : [{ group, points }];
  });
  const parts = weighed.map(({ group, points }) =>
    words.part({
      name: say.name(group.name),
      points: say.figure(points),
      weight: say.policyFigure(group.weight ?? 0),
    }),
  );
  const [whole, counting] = [weightOf(say.scheme.groups), weightOf(weighed.map(({ group }) => group))];
  const weighted = say.figure(evaluation.weighted ?? 0);
  const notes = weighed.flatMap((one) => groupNotes(one, all, say));
  if (whole === counting) return [...notes, words.added({ parts, weighted })];
  const facts = { parts, all: say.policyFigure(whole), counted: say.policyFigure(counting), weighted };
  return [...notes, words.leftOut(facts)];
}

const weightOf = (all: readonly Group[]): number => sumOf(all, ({ weight = 0 }) => weight, 10);

/** Why a group is not simply the sum of its items. */
function groupNotes({ group, points }: Weighed, all: readonly CountedItem[], say: Speaker): string[] {
  const words = groupsWords[say.language];
  const own = all.filter(({ item }) => item.group === group.id);
  const sum = sumOf(own, (one) => one.points, 10);
  const name = say.name(group.name);
  const members = say.scheme.items.filter((item) => item.group === group.id);
  const facts = { name, sum: say.figure(sum), points: say.figure(points) };
  if (fullOf(own.map(({ item }) => item)) !== fullOf(members)) return [words.stretched(facts)];
  return group.cap !== undefined && sum > group.cap ? [words.capped({ ...facts, cap: say.figure(group.cap) })] : [];
}
