import type { NoPay } from "../../domain/pay/none";
import type { InEveryLanguage } from "../form/everyLanguage";
import type { PayInWords } from "./home";

const zhCN = {
  builder: "不发钱",
};

export const noneWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    builder: "不發錢",
  },
  en: {
    builder: "No pay",
  },
};

export const none: PayInWords<NoPay> = { column: null, team: null, says: () => [], isOfGrade: false, help: "grade" };
