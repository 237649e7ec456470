import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import type { Meaning } from "../../sheets/book/mapping";
import { countsWords, wordsIn } from "../../sheets/adopt/wordLevels";
import type { ColumnChoice } from "./columns";
import { figureOf } from "./figureOf";

/** What words stand for as it was typed, by the place of their column. */
export type TypedWords = Readonly<Record<number, Readonly<Record<string, string>>>>;

function takesNumbers(means: Meaning, { inputs }: Scheme): boolean {
  if (means.kind === "mark") return true;
  const input = means.kind === "input" ? inputs.find(({ id }) => id === means.id) : undefined;
  return input !== undefined && countsWords(input);
}

/** Words of a column that need a number each; none where the column is not used for one. */
export const wordsToSay = (area: ProposedArea, { at, means }: ColumnChoice, policy: Scheme): string[] =>
  takesNumbers(means, policy) ? wordsIn(area, at) : [];

/** Numbers that were said of the words of a column; a word without one stays a word, for the check to name. */
export function saidWords(typed: TypedWords, at: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(typed[at] ?? {}).flatMap(([word, text]) => {
      const figure = figureOf(text);
      return figure === null ? [] : [[word, figure] as const];
    }),
  );
}
