import type { InEveryLanguage } from "../form/everyLanguage";
import type { Speaker } from "../speaker/speaker";
import { actionInGuide, saysAction, type ConsequenceInWords, noUnit } from "./home";

const zhCN = {
  rule: (inputs: string) => `${inputs}：一经发生，由负责人决定，不扣分`,
  more: (first: string, count: number) => `${first}等 ${String(count)} 项`,
  /** In 提示. */
  remark: (input: string) => `${input}：待人工决定。`,
};

export const decisionWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (inputs) => `${inputs}：一經發生，由負責人決定，不扣分`,
    more: (first, count) => `${first}等 ${String(count)} 項`,
    remark: (input) => `${input}：待人工決定。`,
  },
  en: {
    rule: (inputs) => `${inputs}: listed for a human decision once it happens, no points lost`,
    more: (first, count) => `${first} and ${String(count - 1)} more`,
    remark: (input) => `${input}: for a human decision. `,
  },
};

export const decision: ConsequenceInWords<"decision"> = {
  says: saysAction,
  guide: actionInGuide,
  rule: ({ inputs }, say) => decisionWords[say.language].rule(listed(inputs.map(say.input), say)),
  unit: noUnit,
};

/** A long list is told by its first and its length. */
function listed(names: readonly string[], { language, sheets }: Speaker): string {
  return names.length > 4
    ? decisionWords[language].more(names[0] ?? "", names.length)
    : names.join(sheets.policyResults.separator);
}
