import type { Scheme } from "../../domain/scheme/scheme";
import type { CompareWords } from "../../text/compareWords";
import type { Shadow } from "../adopt/shadow";
import type { Meaning } from "../book/mapping";
import type { CauseSpeaker } from "./causeText";
import { type UncheckedResult, uncheckedResults } from "./outcome";

/** What a comparison was made of, as far as it tells what it leaves out. */
export interface ComparisonMade {
  shadows: readonly Shadow[];
  people: number;
  columns: readonly { heading: string; means: Meaning; isOpen: boolean }[];
  notGiven: readonly string[];
  policy: Scheme;
}

/** What a comparison does not tell, in words. */
export function uncheckedLines(
  { columns, notGiven, policy, ...made }: ComparisonMade,
  { compare, numbers, naming }: CauseSpeaker,
): string[] {
  const open = columns.filter(({ isOpen }) => isOpen).map(({ heading }) => heading);
  const results = uncheckedResults({ ...made, columns: columns.map(({ means }) => means) }, policy);
  return [
    ...results.map((one) => resultText(one, compare, numbers)),
    ...(notGiven.length > 0
      ? [compare.inputsMissing(notGiven.map((input) => naming.input(input)).join(compare.listing))]
      : []),
    ...(open.length > 0 ? [compare.columnsOpen(open.join(compare.listing))] : []),
  ];
}

function resultText(unchecked: UncheckedResult, compare: CompareWords, numbers: CauseSpeaker["numbers"]): string {
  const name = compare.results[unchecked.result];
  switch (unchecked.code) {
    case "noColumn":
      return compare.resultNoColumn(name);
    case "notOfPolicy":
      return compare.resultNotOfPolicy(name);
    case "blank":
      return compare.resultBlank(name, numbers.count(unchecked.people));
  }
}
