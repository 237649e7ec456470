import type { InEveryLanguage } from "../form/everyLanguage";
import { actionInGuide, saysAction, type ConsequenceInWords, noUnit } from "./home";

const zhCN = {
  rule: (input: string) => `${input}高于此数，请复核`,
};

export const inputAboveWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (input) => `${input}高於此數，請複核`,
  },
  en: {
    rule: (input) => `${input} above this: look again`,
  },
};

export const inputAbove: ConsequenceInWords<"inputAbove"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: ({ input }, say) => inputAboveWords[say.language].rule(say.input(input)),
  unit: noUnit,
};
