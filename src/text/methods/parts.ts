import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import type { Parts } from "../../domain/methods/parts";
import { type MethodInWords, noData } from "./home";

const zhCN = {
  rule: "各部分相加",
  remark: "只记备注，不计分",
};

export const partsWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "各部分相加",
    remark: "只記備註，不計分",
  },
  en: {
    rule: "its parts add up",
    remark: "remark only, no points",
  },
};

export const partsHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "分项相加",
      says: "一个项目分成几部分，各有满分：有的由评分人打分，有的从满分起扣，得分相加。情节严重的可以整项记 0 分。",
    },
    "zh-TW": {
      name: "分項相加",
      says: "一個項目分成幾部分，各有滿分：有的由評分人評分，有的從滿分起扣，得分相加。情節嚴重的可以整項記 0 分。",
    },
    en: {
      name: "Parts added up",
      says: "An item has parts with full marks of their own: some are marks given, others begin at full marks and lose points. They are added up, and what is grave may leave nothing of the whole item.",
    },
  },
  worked: { policy: "000", item: "attitude", typed: [{ exec_score: 6, late_early: 4 }] },
};

/** The steps of its parts are those of the methods they have. */
export const parts: MethodInWords<Parts, never> = {
  rule: (_method, _full, say) => partsWords[say.language].rule,
  reasons: {},
  offers: {},
  leftOut: noData,
};
