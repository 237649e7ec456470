import { halfWidth } from "./halfWidth";

/** Characters of headings written in Taiwan and Hong Kong, and those of the mainland for them. */
const traditional =
  "號員時間長開處應滿評單編話聽決專線來電創響復覆數額條質檢級錄記會聯務負責經辦週發達擊鈴隊績獎總態備註結項組簽製說計約實際權標準積勞資補貼與類別狀況崗職稱內訴訪轉業產調遲請測檔優樣學習識擔見將為過當個紀違規則較門據報導協認觀關鍵僅費預審";
const simplified =
  "号员时间长开处应满评单编话听决专线来电创响复复数额条质检级录记会联务负责经办周发达击铃队绩奖总态备注结项组签制说计约实际权标准积劳资补贴与类别状况岗职称内诉访转业产调迟请测档优样学习识担见将为过当个纪违规则较门据报导协认观关键仅费预审";
const plainly = new Map(Array.from(traditional, (sign, at) => [sign, simplified.charAt(at)] as const));

/** A heading without spaces, signs, width, case and ways of writing: "Answered (Y/N)" as "answeredyn", "員工編號" as "员工编号". */
export const plainWords = (heading: string): string =>
  Array.from(halfWidth(heading).toLowerCase())
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .map((sign) => plainly.get(sign) ?? sign)
    .join("");
