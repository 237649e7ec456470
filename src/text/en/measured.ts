import type { measured as reference } from "../zh-CN/measured";

export const measured: typeof reference = {
  yes: "yes",
  no: "no",
  yuan: "yuan",
  points: "percentage points",
  percentagePoints: (figure) => `${figure} percentage points`,
  entered: (is) => `${is.name} ${is.value}`,
  quotient: (is) => `${is.name} ${is.value} (${is.parts})`,
  earned: (is) => `: ${is.points} points`,
  weightless: "; full marks 0, not counted",
  noData: (is) => `${is.name}: no data`,
  leftOut: (is) => `${is.name}: no data; it is left out and the other items stand for it`,
  unused: (is) => `${is.name}: not used this period; ${is.instead} is judged instead`,
  unusedAlone: (is) => `${is.name}: not used this period`,
  milestone: (is) => `; ${is.name} of ${is.at} reached (no points)`,
  milestoneMissed: (is) => `; ${is.name} of ${is.at} not reached (no points)`,
};
