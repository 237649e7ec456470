import type { ByGrade } from "../../domain/pay/byGrade";
import type { InEveryLanguage } from "../form/everyLanguage";
import type { PayInWords } from "./home";

const zhCN = {
  builder: "每个等级一个金额",
};

export const byGradeWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    builder: "每個等級一個金額",
  },
  en: {
    builder: "An amount per grade",
  },
};

/** Over what is paid altogether. */
export const byGradeColumn: InEveryLanguage<string> = { "zh-CN": "奖金(元)", "zh-TW": "獎金(元)", en: "Bonus (yuan)" };

export const byGrade: PayInWords<ByGrade> = {
  column: byGradeColumn,
  team: { "zh-CN": "奖金总额", "zh-TW": "獎金總額", en: "Total bonus" },
  says: () => [],
  isOfGrade: true,
  help: "grade",
};
