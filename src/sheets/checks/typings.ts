import type { Input } from "../../domain/inputs/input";
import type { OtherUnit } from "../../domain/issue/issue";

/** A unit that a number was perhaps typed in, and what it is multiplied by to be in the policy's unit. */
export interface Typing {
  as: OtherUnit;
  factor: number;
}

export const secondsOfDay = 86_400;

interface Unit {
  called: readonly string[];
  typings: readonly Typing[];
}

/** Excel keeps a time of day as a part of the day; 0:38 typed for 38 seconds is 38 minutes to it. */
const times: readonly Unit[] = [
  {
    called: ["秒", "秒钟", "秒鐘", "s", "sec", "second", "seconds"],
    typings: [
      { as: "clock", factor: secondsOfDay },
      { as: "clock", factor: 1440 },
      { as: "minutes", factor: 60 },
    ],
  },
  {
    called: ["分钟", "分鐘", "min", "minute", "minutes"],
    typings: [
      { as: "clock", factor: 1440 },
      { as: "clock", factor: 24 },
      { as: "seconds", factor: 1 / 60 },
    ],
  },
  {
    called: ["小时", "小時", "h", "hour", "hours"],
    typings: [{ as: "clock", factor: 24 }],
  },
];

const asFraction: readonly Typing[] = [{ as: "fraction", factor: 100 }];
const inThousands: readonly Typing[] = [
  { as: "thousands", factor: 1000 },
  { as: "tenThousands", factor: 10_000 },
];

export function typingsOf({ kind, unit }: Input): readonly Typing[] {
  if (kind === "percent") return asFraction;
  const names = Object.values(unit ?? {});
  const timed = times.find(({ called }) => names.some((name) => called.includes(name)));
  if (kind === "quantity" || kind === "count") return timed?.typings ?? (kind === "count" ? [] : inThousands);
  return kind === "money" ? inThousands : [];
}
