import type { SheetPlan } from "../../src/sheets/kit/plan";
import { allPlans } from "./allPlans";
import { periodIn } from "./fixtures";

/** Every visible sheet of a month in Chinese with everybody scored and nothing found, so that only the sheets' own words are shown. */
export function quietPlans(): SheetPlan[] {
  const evaluated = periodIn("zh-CN");
  const people = evaluated.people.filter(({ evaluation }) => evaluation !== null);
  return allPlans("zh-CN", { ...evaluated, findings: [], people }).filter(({ visibility }) => visibility === "visible");
}
