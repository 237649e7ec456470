import { halfWidth } from "../../domain/wording/halfWidth";

/** What a heading says beside its words: "通话质量(20)", "及时率（%）", "迟到次数(次)", "质量 40%". */
interface HeadingParts {
  /** Without full marks, weight and unit. */
  words: string;
  full: number | null;
  /** A share of 1. */
  weight: number | null;
  unit: string | null;
}

const number = "(\\d+(?:\\.\\d+)?)";
const fullIn = [
  new RegExp(
    `^(?:满分|满|共|最高|上限|max\\.?|out of|/|0\\s*[-~至])?\\s*${number}\\s*(?:分|分满|分制|points?|pts?|marks?)?$`,
    "i",
  ),
  new RegExp(`^(?:分值|满分|标准分|权重分|配分)\\s*[:：=]?\\s*${number}\\s*分?$`, "i"),
];
const weightIn = new RegExp(`^(?:权重|占比|占|比重|weight)?\\s*[:：=]?\\s*${number}\\s*%$`, "i");

const simplified = (text: string): string => text.replace(/[滿]/g, "满").replace(/權/g, "权");

function fullOf(text: string): number | null {
  for (const pattern of fullIn) {
    const match = pattern.exec(text);
    if (match) return Number(match[1]);
  }
  return null;
}

function weightOf(text: string): number | null {
  const match = weightIn.exec(text);
  return match ? Number(match[1]) / 100 : null;
}

const bracket = /[(（[【<]([^()（）[\]【】<>]*)[)）\]】>]/g;

/** "质量40%" and "质量 20分", where the number stands behind the words without brackets. */
const behind = new RegExp(`^(.*?\\D)[\\s:：-]*${number}\\s*(%|分)$`);

/** Units that a heading may give; a percent sign says how numbers are meant. */
const units =
  /^(?:%|百分比|次|次数|天|日|小时|h|分钟|min|mins|minutes?|秒|s|secs?|seconds?|元|万元|千元|人|个|件|条|通|封|单|户|位|分|星|级|times|days|hours|calls|yuan|rmb)$/i;

/** Parts a heading; what stands in brackets and says none of these stays with the words. */
export function headingParts(heading: string): HeadingParts {
  const parts: HeadingParts = { words: "", full: null, weight: null, unit: null };
  const rest = simplified(halfWidth(heading)).replace(bracket, (all, inside: string) =>
    takeInside(parts, inside) ? " " : all,
  );
  const match = behind.exec(rest.trim());
  if (match && parts.full === null && parts.weight === null && !/[\d.]$/.test(match[1] ?? "")) {
    if (match[3] === "%") parts.weight = Number(match[2]) / 100;
    else parts.full = Number(match[2]);
    parts.words = (match[1] ?? "").trim();
  } else parts.words = rest.trim();
  parts.words = parts.words
    .replace(/\s+/g, " ")
    .replace(/[:：]$/, "")
    .trim();
  return parts;
}

/** Takes what stands in brackets; false where it belongs to the words. */
function takeInside(parts: HeadingParts, text: string): boolean {
  const inside = text.trim();
  const [full, weight] = [fullOf(inside), weightOf(inside)];
  if (weight !== null) parts.weight = weight;
  else if (units.test(inside)) parts.unit = inside;
  else if (full !== null) parts.full = full;
  else return inside === "";
  return true;
}
