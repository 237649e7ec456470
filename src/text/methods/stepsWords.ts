import type { InEveryLanguage } from "../form/everyLanguage";
import { spaced } from "../form/spaced";

const zhCN = {
  rule: (measure: string) => `${measure}；按所在档位给分`,
  builder: "分档给分",
  head: {
    bound: "界限（含）",
    marks: "档位分",
  },
  row: {
    step: (position: number) => `第 ${String(position)} 档`,
    otherwise: "其余",
    factor: "折算系数",
  },
  how: {
    high: "达到此值（含）",
    low: "不超过此值（含）",
    otherwise: "各档都不符合",
    factor: "档位分×系数＝得分",
  },
  reason: {
    earnedTimes: (is: { marks: string; factor: string; points: string }) =>
      `，该档 ${is.marks} 分 × ${is.factor}，得 ${is.points} 分`,
    reachesStep: (bound: string) => `，达到 ${bound}`,
    withinStep: (bound: string) => `，在 ${spaced(bound)}以内`,
    belowStep: (bound: string) => `，未达到 ${bound}`,
    aboveStep: (bound: string) => `，超过 ${bound}`,
    nextFrom: (is: { bound: string; points: string }) => `；达到 ${spaced(is.bound)}得 ${is.points} 分`,
    nextLevel: (is: { points: string }) => `；持平即得 ${is.points} 分`,
    nextWithin: (is: { bound: string; points: string }) => `；${spaced(is.bound)}以内得 ${is.points} 分`,
    nextAtNone: (is: { points: string }) => `；为 0 时得 ${is.points} 分`,
  },
};

export const stepsWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (measure) => `${measure}；依所在級距給分`,
    builder: "分檔給分",
    head: {
      bound: "界限（含）",
      marks: "級距分",
    },
    row: {
      step: (position) => `第 ${String(position)} 級距`,
      otherwise: "其餘",
      factor: "折算係數",
    },
    how: {
      high: "達到此值（含）",
      low: "不超過此值（含）",
      otherwise: "各級距都不符合",
      factor: "級距分×係數＝得分",
    },
    reason: {
      earnedTimes: (is) => `，該級 ${is.marks} 分 × ${is.factor}，得 ${is.points} 分`,
      reachesStep: (bound) => `，達到 ${bound}`,
      withinStep: (bound) => `，在 ${spaced(bound)}以內`,
      belowStep: (bound) => `，未達到 ${bound}`,
      aboveStep: (bound) => `，超過 ${bound}`,
      nextFrom: (is) => `；達到 ${spaced(is.bound)}得 ${is.points} 分`,
      nextLevel: (is) => `；持平即得 ${is.points} 分`,
      nextWithin: (is) => `；${spaced(is.bound)}以內得 ${is.points} 分`,
      nextAtNone: (is) => `；為 0 時得 ${is.points} 分`,
    },
  },
  en: {
    rule: (measure) => `${measure}; the points of the step reached`,
    builder: "Points by steps",
    head: {
      bound: "Limit (included)",
      marks: "Marks",
    },
    row: {
      step: (position) => `Step ${String(position)}`,
      otherwise: "Otherwise",
      factor: "Factor",
    },
    how: {
      high: "from this value on (included)",
      low: "up to this value (included)",
      otherwise: "when no step is reached",
      factor: "marks of the step × factor = points",
    },
    reason: {
      earnedTimes: (is) => `: a mark of ${is.marks} × ${is.factor}, ${is.points} points`,
      reachesStep: (bound) => `, at least ${bound}`,
      withinStep: (bound) => `, within ${bound}`,
      belowStep: (bound) => `, below ${bound}`,
      aboveStep: (bound) => `, above ${bound}`,
      nextFrom: (is) => `; ${is.bound} would give ${is.points} points`,
      nextLevel: (is) => `; no less would give ${is.points} points`,
      nextWithin: (is) => `; within ${is.bound} would give ${is.points} points`,
      nextAtNone: (is) => `; none at all would give ${is.points} points`,
    },
  },
};
