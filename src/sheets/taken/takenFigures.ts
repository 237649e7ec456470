import type { Inputs } from "../../domain/engine/evaluation";
import { measuredTogether, meanOfTotals } from "../../domain/engine/rollUp";
import type { Input } from "../../domain/scheme/scheme";
import type { TakenFrom } from "../../domain/scheme/takenFrom";
import { isAbout } from "../interview/interviewsDue";
import type { Month, PersonRow } from "../book/month";
import type { OtherBook } from "./otherBook";
import { serves } from "./serves";
import { type TakenFinding, takenFindings } from "./takenFindings";

/** One figure of other workbooks and the cell of 评分表 it belongs in. */
export interface TakenFigure {
  input: Input;
  person: Pick<PersonRow, "row" | "number" | "name">;
  value: number;
  /** What stands there now. */
  now: number | boolean | null;
}

export interface Taken {
  figures: readonly TakenFigure[];
  findings: readonly TakenFinding[];
}

/** What other workbooks give for each input of each person that is taken from them, and what of them cannot be used. */
export function takenFigures(month: Month, books: readonly OtherBook[]): Taken {
  const figures = month.scheme.inputs.flatMap((input) => {
    const { takenFrom } = input;
    if (takenFrom === undefined) return [];
    const used = books.filter((book) => serves(month, takenFrom, book));
    return month.people.flatMap((person): TakenFigure[] => {
      const value = valueOf(takenFrom, used, person);
      return value === null ? [] : [{ input, person, value, now: person.inputs?.[input.id] ?? null }];
    });
  });
  return { figures, findings: takenFindings(month, books) };
}

function valueOf(from: TakenFrom, books: readonly OtherBook[], person: PersonRow): number | null {
  switch (from.kind) {
    case "monthTotal":
      return totalsIn(books, (one) => isAbout(one, person))[0] ?? null;
    case "teamMean":
      return meanOfTotals(totalsIn(books, () => true));
    case "indicator":
      return indicatorIn(books, from.item);
  }
}

const totalsIn = (books: readonly OtherBook[], wanted: (person: PersonRow) => boolean): number[] =>
  books.flatMap(({ month }) => month.people.filter(wanted).flatMap(({ evaluation }) => evaluation?.total ?? []));

/** An indicator from the sums over every row and month. */
function indicatorIn(books: readonly OtherBook[], id: string): number | null {
  const [item] = books.flatMap(({ month }) => month.scheme.items.filter((one) => one.id === id));
  if (item?.method.kind !== "value") return null;
  const all = books.flatMap(({ month }) => month.people.flatMap(({ inputs }): Inputs[] => (inputs ? [inputs] : [])));
  return measuredTogether(item.method.measure, all)?.value ?? null;
}
