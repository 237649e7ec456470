import type { InEveryLanguage } from "../form/everyLanguage";
import { spaced } from "../form/spaced";
import { named as namedZhCN } from "../zh-CN/grades";
import { named as namedZhTW } from "../zh-TW/grades";

/** How many more or fewer of what, and from what to what. */
interface Counted {
  name: string;
  by: string;
  unit: string;
  from: string;
  to: string;
  /** What rises with it, "" for nothing. */
  along: string;
}

interface Moved {
  name: string;
  from: string;
  to: string;
}

const zhCN = {
  short: (grade: string, missing: string) => `还差 ${missing} 分到${namedZhCN(grade)}`,
  anyOne: "，有以下任一项即可达到：",
  end: "。",
  advice: (is: { steps: readonly string[]; gain: string; grade: string }) =>
    `若${is.steps.join("，同时")}，可多得 ${is.gain} 分，达到${namedZhCN(is.grade)}。`,
  more: (is: Counted) => `“${is.name}”再多 ${is.by} ${is.unit}（${is.from} → ${is.to}${is.along}）`,
  fewer: (is: Counted) => `“${is.name}”少 ${is.by} ${is.unit}（${is.from} → ${is.to}）`,
  raised: (is: Moved) => `“${is.name}”由 ${spaced(is.from)}提高到 ${is.to}`,
  lowered: (is: Moved) => `“${is.name}”由 ${spaced(is.from)}降到 ${is.to}`,
  rate: (is: Counted & { rate: string; value: string }) =>
    `${is.rate}提高到 ${is.value}（“${is.name}”再多 ${is.by} ${is.unit}，${is.from} → ${is.to}）`,
  along: (whole: string) => `，“${whole}”随之增加同样多`,
  everyMark: (is: { name: string; to: string; isMore: boolean }) =>
    `“${is.name}”的各方评分都${is.isMore ? "不低于" : "不高于"} ${is.to}`,
  answered: (is: { name: string; isYes: boolean }) => `“${is.name}”为“${is.isYes ? "是" : "否"}”`,
};

/** Words for what would have reached a better grade. The period is over: they say "if", and reproach nobody. */
export const adviceWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    short: (grade, missing) => `還差 ${missing} 分到${namedZhTW(grade)}`,
    anyOne: "，有以下任一項即可達到：",
    end: "。",
    advice: (is) => `若${is.steps.join("，同時")}，可多得 ${is.gain} 分，達到${namedZhTW(is.grade)}。`,
    more: (is) => `「${is.name}」再多 ${is.by} ${is.unit}（${is.from} → ${is.to}${is.along}）`,
    fewer: (is) => `「${is.name}」少 ${is.by} ${is.unit}（${is.from} → ${is.to}）`,
    raised: (is) => `「${is.name}」由 ${spaced(is.from)}提高到 ${is.to}`,
    lowered: (is) => `「${is.name}」由 ${spaced(is.from)}降到 ${is.to}`,
    rate: (is) => `${is.rate}提高到 ${is.value}（「${is.name}」再多 ${is.by} ${is.unit}，${is.from} → ${is.to}）`,
    along: (whole) => `，「${whole}」隨之增加同樣多`,
    everyMark: (is) => `「${is.name}」的各方評分都${is.isMore ? "不低於" : "不高於"} ${is.to}`,
    answered: (is) => `「${is.name}」為「${is.isYes ? "是" : "否"}」`,
  },
  en: {
    short: (grade, missing) => `${missing} short of ${grade}`,
    anyOne: "; any one of these would reach it:",
    end: ".",
    advice: (is) => `With ${is.steps.join(" and ")}: ${is.gain} more, which reaches ${is.grade}.`,
    more: (is) => `${is.by} more of “${is.name}” (${is.from} → ${is.to}${is.along})`,
    fewer: (is) => `${is.by} fewer of “${is.name}” (${is.from} → ${is.to})`,
    raised: (is) => `“${is.name}” raised from ${is.from} to ${is.to}`,
    lowered: (is) => `“${is.name}” brought down from ${is.from} to ${is.to}`,
    rate: (is) => `${is.rate} raised to ${is.value} (${is.by} more of “${is.name}”, ${is.from} → ${is.to})`,
    along: (whole) => `; “${whole}” rises by as much`,
    everyMark: (is) => `every rating of “${is.name}” at ${is.to} or ${is.isMore ? "more" : "less"}`,
    answered: (is) => `“${is.name}” answered ${is.isYes ? "yes" : "no"}`,
  },
};
