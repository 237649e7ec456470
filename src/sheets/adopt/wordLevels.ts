import { halfWidth } from "../../domain/wording/halfWidth";
import type { Input } from "../../domain/inputs/input";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "./areas";
import { figureIn } from "./figure";
import { bareName } from "./rowKind";

/** The marks that a grade of the policy reaches over; null above the highest. */
interface GradeRange {
  grade: string;
  from: number;
  below: number | null;
}

const mostWords = 12;

/** Words that stand in a column where a number is wanted, in the order of the sheet; too many of them are no levels. */
export function wordsIn({ view, people }: ProposedArea, at: number): string[] {
  const found = people.flatMap(({ row }) => {
    const figure = figureIn(view.value(row, at), view.format(row, at));
    return figure.kind === "words" ? [figure.text] : [];
  });
  const distinct = [...new Set(found)];
  return distinct.length > mostWords ? [] : distinct;
}

/** Whether words in a column for this input can stand for numbers. */
export const countsWords = ({ kind }: Pick<Input, "kind">): boolean => kind !== "yesNo" && kind !== "note";

/** The grade of the policy that a word names, in full or by its beginning; null where none or several could be meant. */
export function gradeOfWord({ bands }: Pick<Scheme, "bands">, word: string): GradeRange | null {
  const places = bands.flatMap(({ grade }, nth) => (grade.startsWith(word) ? [nth] : []));
  const at = bands.findIndex(({ grade }) => grade === word);
  const nth = at >= 0 ? at : places.length === 1 ? places[0] : undefined;
  const band = nth === undefined ? undefined : bands[nth];
  if (nth === undefined || band === undefined) return null;
  return { grade: band.grade, from: band.from, below: bands[nth + 1]?.from ?? null };
}

const away =
  /[(([【][^)\])】]*(?:假|休|脱产|脫產|借调|借調|离职|離職|停职|停職|leave|absent|resigned)[^)\])】]*[)\])】]?/i;

/** Names with a mark that says somebody was away or has left: 样例丙（产假）. */
export const markedNames = ({ people }: Pick<ProposedArea, "people">): string[] =>
  people.flatMap(({ name }) => (away.test(halfWidth(name)) && bareName(name) !== "" ? [name] : []));
