import type { explain as reference } from "../zh-CN/explain";

export const explain: typeof reference = {
  takenOff: (lost) => `; only ${lost} left to take`,
  alreadyGone: "; nothing was left to take",
  total: (is) => `Total ${is.points.join(" + ")} = ${is.total} points`,
  grade: (is) => `Grade ${is.grade}: ${is.range}, bonus ${is.pay} yuan`,
  highest: "The highest grade",
};
