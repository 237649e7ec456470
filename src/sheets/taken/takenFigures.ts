import type { Inputs } from "../../domain/inputs/inputs";
import { meanOf, meanPlaces } from "../../domain/figures/mean";
import { measuredTogether } from "../../domain/engine/rollUp";
import type { Input } from "../../domain/inputs/input";
import type { TakenFrom } from "../../domain/inputs/takenFrom";
import { isSamePerson } from "../../domain/people/identity";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import type { OtherBook } from "./otherBook";
import { canSupply } from "./canSupply";
import { type TakenFinding, takenFindings } from "./takenFindings";

/** One figure of other workbooks and the cell of 评分表 it belongs in. */
export interface TakenFigure {
  input: Input;
  person: Pick<PersonRow, "row" | "number" | "name">;
  value: number;
  /** What stands there now. */
  now: number | boolean | null;
}

interface Taken {
  figures: readonly TakenFigure[];
  findings: readonly TakenFinding[];
}

/** What other workbooks give for each input of each person that is taken from them, and what of them cannot be used. */
export function takenFigures(evaluated: EvaluatedPeriod, books: readonly OtherBook[]): Taken {
  const figures = evaluated.scheme.inputs.flatMap((input) => {
    const { takenFrom } = input;
    if (takenFrom === undefined) return [];
    const used = books.filter((book) => canSupply(evaluated, takenFrom, book));
    return evaluated.people.flatMap((person): TakenFigure[] => {
      const value = valueOf(takenFrom, used, person);
      return value === null ? [] : [{ input, person, value, now: person.inputs?.[input.id] ?? null }];
    });
  });
  return { figures, findings: takenFindings(evaluated, books) };
}

function valueOf(from: TakenFrom, books: readonly OtherBook[], person: PersonRow): number | null {
  switch (from.kind) {
    case "monthTotal":
      return totalsIn(books, (one) => isSamePerson(one, person))[0] ?? null;
    case "teamMean":
      return meanOf(
        totalsIn(books, () => true),
        meanPlaces(Math.max(...books.map(({ evaluated }) => evaluated.scheme.decimals))),
      );
    case "indicator":
      return indicatorIn(books, from.item);
  }
}

const totalsIn = (books: readonly OtherBook[], isWanted: (person: PersonRow) => boolean): number[] =>
  books.flatMap(({ evaluated }) =>
    evaluated.people.filter(isWanted).flatMap(({ evaluation }) => evaluation?.total ?? []),
  );

/** An indicator from the sums over every row and month. */
function indicatorIn(books: readonly OtherBook[], id: string): number | null {
  const [item] = books.flatMap(({ evaluated }) => evaluated.scheme.items.filter((one) => one.id === id));
  if (item?.method.kind !== "value") return null;
  const all = books.flatMap(({ evaluated }) =>
    evaluated.people.flatMap(({ inputs }): Inputs[] => (inputs ? [inputs] : [])),
  );
  return measuredTogether(item.method.measure, all)?.value ?? null;
}
