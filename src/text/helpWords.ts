import type { Language } from "../domain/wording/localText";
import { methods as en } from "./en/methods";
import { methods as zhCN } from "./zh-CN/methods";
import { methods as zhTW } from "./zh-TW/methods";

/** The ways of scoring in the order the help explains them. */
export const methodNames = [
  "deductions",
  "tier",
  "mark",
  "measure",
  "linear",
  "slope",
  "steps",
  "value",
  "rank",
  "mean",
  "alternative",
  "sum",
  "groups",
  "coefficient",
  "lines",
  "grade",
  "commission",
] as const;
export type MethodName = (typeof methodNames)[number];

/** What the help says of each way of scoring. */
export interface MethodWords {
  heading: string;
  intro: string;
  /** Over the worked figure. */
  example: string;
  methods: Readonly<Record<MethodName, { name: string; says: string }>>;
}

/** Apart from the other texts: only the help page holds them. */
export const methodWords: Readonly<Record<Language, MethodWords>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };
