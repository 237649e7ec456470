import type { InEveryLanguage } from "../form/everyLanguage";
import { actionInGuide, saysAction, type ConsequenceInWords } from "./home";

const zhCN = {
  rule: (input: string, of: string) => `${input}低于${of}的这一倍数，请复核`,
  unit: "倍",
};

const suspiciousWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (input, of) => `${input}低於${of}的這一倍數，請複核`,
    unit: "倍",
  },
  en: {
    rule: (input, of) => `${input} below this many times ${of}: look again`,
    unit: "times",
  },
};

export const suspicious: ConsequenceInWords<"suspicious"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: ({ input, of }, say) => suspiciousWords[say.language].rule(say.input(input), say.input(of)),
  unit: ({ language }) => suspiciousWords[language].unit,
};
