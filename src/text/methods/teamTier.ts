import type { InEveryLanguage } from "../form/everyLanguage";
import { rangeWords } from "../form/rangeWords";
import type { MethodHelp } from "../form/help";
import type { TeamTier } from "../../domain/methods/teamTier";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";

const zhCN = {
  rule: "个人日均与部门人均日均之比，按档给分",
  builder: "个人日均与部门人均日均相比，分档给分",
  reached: (is: { label: string; range: string; own: string; team: string; ratio: string; points: string }) =>
    `个人日均 ${is.own}，部门人均日均 ${is.team}，为平均的 ${is.ratio}：${is.label} 档 ${is.range}，得 ${is.points} 分`,
  next: (is: { label: string; from: string; points: string }) =>
    `；达到 ${is.from} 为 ${is.label} 档，得 ${is.points} 分`,
  ratio: "效能比值",
  tier: "效能档位",
  how: "比值达到下限即入此档",
  tierPoints: "得分",
};

export const teamTierWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "個人日均與部門人均日均之比，按等第給分",
    builder: "個人日均與部門人均日均相比，分檔給分",
    reached: (is) =>
      `個人日均 ${is.own}，部門人均日均 ${is.team}，為平均的 ${is.ratio}：${is.label} 級 ${is.range}，得 ${is.points} 分`,
    next: (is) => `；達到 ${is.from} 為 ${is.label} 級，得 ${is.points} 分`,
    ratio: "效能比值",
    tier: "效能等第",
    how: "比值達到下限即列入此等第",
    tierPoints: "得分",
  },
  en: {
    rule: "own daily average against the department's per head, by tier",
    builder: "Own daily amount against the team's, in tiers",
    reached: (is) =>
      `${is.own} a day against ${is.team} a day and head, ${is.ratio} of the average: tier ${is.label}, ${is.range}, ${is.points} points`,
    next: (is) => `; ${is.from} would be tier ${is.label} with ${is.points} points`,
    ratio: "Ratio to average",
    tier: "Tier",
    how: "a ratio of at least this reaches the tier",
    tierPoints: "Points",
  },
};

export const teamTierHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "与部门平均相比分档",
      says: "个人日均除以部门人均日均，按比值所在的档给分。比值不先四舍五入，正好等于起点的算入这一档。",
    },
    "zh-TW": {
      name: "與部門平均相比分級",
      says: "個人日均除以部門人均日均，依比值所在的級距給分。比值不先四捨五入，正好等於起點的算入這一級。",
    },
    en: {
      name: "Tiers against the department",
      says: "Own amount per day over the department's amount per day and head; the tier it falls into gives the points. The ratio is not rounded first, and a bound belongs to the tier above it.",
    },
  },
  worked: { policy: "000", item: "productivity", typed: [{ personal_calls: 850 }] },
};

export const teamTier: MethodInWords<TeamTier, "tier", "teamTier"> = {
  rule: (_method, _full, say) => teamTierWords[say.language].rule,
  reasons: {
    tier: {
      says: (reason, _, say) => tierText(reason, say),
      source: ({ label }, { method, source }) =>
        (method.kind === "teamTier" ? method.tiers.find((tier) => tier.label === label)?.source : undefined) ?? source,
    },
  },
  offers: { teamTier: (language) => teamTierWords[language].builder },
  leftOut: noData,
};

function tierText({ label, own, team, ratio, from, next, points }: ReasonOf<"tier">, say: Speaker): string {
  const edge = next?.from ?? from;
  const words = teamTierWords[say.language];
  const { atLeast, between } = rangeWords[say.language];
  const rung = (at: number): string => say.percent(at, at);
  const reached = words.reached({
    label,
    range: next === null ? atLeast(rung(from)) : between(rung(from), rung(next.from)),
    own: say.figure(own),
    team: say.figure(team),
    ratio: say.percent(ratio, edge),
    points: say.figure(points),
  });
  if (next === null) return reached;
  return (
    reached +
    words.next({
      label: next.label,
      from: rung(next.from),
      points: say.figure(next.points),
    })
  );
}
