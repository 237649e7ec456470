import type { explain as reference } from "../zh-CN/explain";

export const explain: typeof reference = {
  takenOff: (lost) => `; only ${lost} left to take`,
  alreadyGone: "; nothing was left to take",
  total: (is) => `Total ${is.points.join(" + ")} = ${is.total} points`,
  grade: (is) => `Grade ${is.grade} (from ${is.from}, below ${is.below}), allowance ${is.pay} yuan`,
  gradeTop: (is) => `Grade ${is.grade} (${is.from} and above), allowance ${is.pay} yuan`,
  highest: "The highest grade",
};
