import { halfWidth } from "../../domain/wording/halfWidth";
import { plainWords } from "../../domain/wording/plainWords";

/** Why a row of a list is nobody's. */
export type LeftOut =
  | "subtotal"
  | "total"
  | "average"
  | "statistic"
  | "signature"
  | "note"
  | "group"
  | "repeatedHeading"
  | "withoutPerson"
  | "otherMonth"
  | "title"
  | "byHand";

const subtotal = /小计$|小计[((:]|^sub-?total|subtotal$/i;
const total = /^(?:合计|总计|共计|部门合计|全部合计|本页合计|累计|汇总|total|totals|grandtotal|sum)|(?:合计|总计)$/i;
const average =
  /^(?:人均|平均|均值|平均分|平均值|均分|部门平均|团队平均|全员平均|average|avg|mean)|(?:平均|平均分|平均值|人均|均值|均分)$/i;
const statistic =
  /^(?:最高|最低|最大值|最小值|人数|总人数|标准差|中位数|达标率|合格率|优秀率|达标人数|参评人数|目标值?|满分|分值|标准分|权重|max|min|median|count|headcount)|^(?:最高分|最低分)$/i;
const signature =
  /(?:签字|签名|签章|盖章|签收|signature|signed|sign off)|^(?:制表|编制|填表|填报|审核|审批|批准|复核|核准|核对|部门负责人|部门主管|部门经理|主管|经理|负责人|总经理|人力资源部?|人事|hr|财务|日期|prepared by|approved by|checked by|reviewed by|date)[^:]{0,8}:/i;
const note =
  /^(?:注|备注|说明|附注|附|填表说明|填写说明|评分说明|考核说明|评分标准|考核标准|等级说明|特别说明|note|notes|remark|remarks|ps)(?:[:.、]|\d|$)|^[*※★]/i;
const group = /^[\p{L}\d]{1,10}(?:组|部|班|中心|科|队|处|室)$|^(?:team|group|shift)\s/iu;

/** A text longer than any name is a sentence. */
const longestName = 40;

/** Words that stand alone at the beginning of a row. */
const longestLabel = 12;

type Words = Record<"plain" | "bare", string>;

/** What says that a row is nobody's, surest first. */
const tests: readonly (readonly [LeftOut, (words: Words) => boolean])[] = [
  ["subtotal", ({ plain, bare }) => subtotal.test(plain) || subtotal.test(bare)],
  ["average", ({ bare }) => average.test(bare)],
  ["total", ({ bare }) => total.test(bare) && bare.length <= longestLabel],
  ["statistic", ({ bare }) => statistic.test(bare) && bare.length <= longestLabel],
  ["signature", ({ plain }) => signature.test(plain)],
  ["note", ({ plain }) => note.test(plain) || plain.length > longestName],
];

/** What the words of a row say it is; null where they may name a person. */
export function rowWords(text: string): LeftOut | null {
  const words = { plain: simplifiedMarks(text), bare: plainWords(text) };
  if (words.plain === "") return null;
  return tests.find(([, holds]) => holds(words))?.[0] ?? null;
}

/** Whether a lone text names a team and not a person. */
export const namesGroup = (text: string): boolean => group.test(text.trim());

const simplifiedMarks = (text: string): string =>
  halfWidth(text)
    .trim()
    .replace(/[計簽製註審總說編]/g, (sign) => plainWords(sign));

const han = /^[\p{Script=Han}·]{2,6}$/u;
const latin = /^[\p{Script=Latin}][\p{Script=Latin}'’.\- ]{1,39}$/u;

/** "样例丙（已离职）" without what stands behind the name. */
export const bareName = (text: string): string =>
  halfWidth(text)
    .replace(/[(([【].*$/, "")
    .replace(/[\d*]+$/, "")
    .trim();

/** Whether a text may be somebody's name. */
export function looksLikeName(text: string): boolean {
  const bare = bareName(text);
  return rowWords(text) === null && (han.test(bare.replace(/\s/g, "")) || latin.test(bare));
}

/** Whether a text may be somebody's number: K001, 1001, yangli1. */
export const looksLikeNumber = (text: string): boolean =>
  /^[\p{Script=Latin}\d][\p{Script=Latin}\d_.@-]{0,23}$/u.test(text) && /\d|[._]/.test(text);
