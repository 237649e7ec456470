import type { TeamTier } from "../../domain/methods/teamTier";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";

export const teamTier: MethodInWords<TeamTier, "tier"> = {
  rule: (_method, _full, say) => say.sheets.policy.how.teamTier,
  reasons: {
    tier: {
      says: (reason, _, say) => tierText(reason, say),
      source: ({ label }, { method, source }) =>
        (method.kind === "teamTier" ? method.tiers.find((tier) => tier.label === label)?.source : undefined) ?? source,
    },
  },
  leftOut: noData,
  help: "tier",
};

function tierText({ label, own, team, ratio, from, next, points }: ReasonOf<"tier">, say: Speaker): string {
  const edge = next?.from ?? from;
  const reached = say.explain.tier({
    label,
    own: say.figure(own),
    team: say.figure(team),
    ratio: say.percent(ratio, edge),
    points: say.figure(points),
  });
  if (next === null) return reached;
  return (
    reached +
    say.explain.tierNext({
      label: next.label,
      from: say.percent(next.from, next.from),
      points: say.figure(next.points),
    })
  );
}
