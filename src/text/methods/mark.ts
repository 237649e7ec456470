import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import type { Mark } from "../../domain/methods/mark";
import type { Item } from "../../domain/scheme/scheme";
import type { Source } from "../../domain/wording/source";
import { type MethodInWords, noData } from "./home";

const zhCN = {
  rule: "主管打分，0 到满分",
  builder: "主管打分，0 到满分",
  given: (is: { part: string; mark: string; full: string }) => `${is.part}评 ${is.mark} 分，满分 ${is.full} 分`,
};

const markWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "主管評分，0 到滿分",
    builder: "主管評分，0 到滿分",
    given: (is) => `${is.part}評 ${is.mark} 分，滿分 ${is.full} 分`,
  },
  en: {
    rule: "marked by the supervisor, 0 to full marks",
    builder: "A mark given by the supervisor",
    given: (is) => `${is.part}: marked ${is.mark} of ${is.full}`,
  },
};

export const markHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "直接评分",
      says: "由评分人在 0 到满分之间打分，打多少分就得多少分。",
    },
    "zh-TW": {
      name: "直接評分",
      says: "由評分人在 0 到滿分之間評分，評多少分就得多少分。",
    },
    en: {
      name: "Marks given",
      says: "Somebody gives a mark between 0 and the full marks, and the item earns it.",
    },
  },
  worked: { policy: "000", item: "attitude", typed: [{ exec_score: 6, enthusiasm: 3.5 }] },
};

export const mark: MethodInWords<Mark, "mark", "mark"> = {
  rule: (_method, _full, say) => markWords[say.language].rule,
  reasons: {
    mark: {
      says: (reason, _, say) =>
        markWords[say.language].given({
          part: say.part(reason.part),
          mark: say.figure(reason.mark),
          full: say.figure(reason.full),
        }),
      source: ({ part }, item) => partSource(part, item),
    },
  },
  offers: { mark: (language) => markWords[language].builder },
  leftOut: noData,
};

/** A mark for a part of an item rests on the part's own clause. */
const partSource = (id: string, { method, source }: Item): Source =>
  ("parts" in method ? method.parts.find((part) => part.id === id)?.source : undefined) ?? source;
