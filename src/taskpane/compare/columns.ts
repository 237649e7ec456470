import { markedScheme } from "../../domain/edit/markedScheme";
import type { Input } from "../../domain/inputs/input";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import type { Meaning } from "../../sheets/book/mapping";
import { propose } from "../../sheets/adopt/propose";

/** A column with what it stands for, or still has to be said. */
export interface ColumnChoice {
  at: number;
  heading: string;
  means: Meaning;
  /** Nobody has said what it is, and nothing says so plainly. */
  isOpen: boolean;
  /** What it may be; a doubtful column is not used before somebody says so. */
  maybe: Meaning | null;
}

/** What the user said of columns, by their place. */
export type SaidMeanings = Readonly<Record<number, Meaning>>;

const none: Meaning = { kind: "none" };

/** Every column of an area by its proposal and by what was said of it. */
export function columnChoices(area: ProposedArea, scheme: Scheme, said: SaidMeanings): ColumnChoice[] {
  const proposals = propose(area, scheme);
  return area.columns.map(({ at, heading }, nth): ColumnChoice => {
    const { means = none, sure = false } = proposals[nth] ?? {};
    const own = said[at];
    if (own !== undefined) return { at, heading, means: own, isOpen: false, maybe: null };
    if (sure) return { at, heading, means, isOpen: false, maybe: null };
    return { at, heading, means: none, isOpen: true, maybe: means.kind === "none" ? null : means };
  });
}

export const meaningKey = (means: Meaning): string => `${means.kind}|${"id" in means ? (means.id ?? "") : ""}`;

const results = ["total", "grade", "pay", "rank"] as const;

export type OptionGroup = "person" | "input" | "mark" | "result" | "other";

/** What a column can be, as groups of a list. */
export function meaningOptions({ inputs, items }: Scheme): Record<OptionGroup, Meaning[]> {
  return {
    person: [{ kind: "name" }, { kind: "number" }],
    input: inputs.flatMap(({ id, of }): Meaning[] => (of === "person" ? [{ kind: "input", id }] : [])),
    mark: items.flatMap(({ id, full }): Meaning[] => (full > 0 ? [{ kind: "mark", id }] : [])),
    result: results.map((id): Meaning => ({ kind: "result", id })),
    other: [{ kind: "remark" }, none],
  };
}

const mayStandTwice = ({ kind }: Meaning): boolean => kind === "none" || kind === "remark";

/** A meaning that several columns have. */
export const meantTwice = (columns: readonly ColumnChoice[]): Meaning | null =>
  columns.find(
    ({ means }, nth) =>
      !mayStandTwice(means) && columns.slice(0, nth).some((other) => meaningKey(other.means) === meaningKey(means)),
  )?.means ?? null;

export const hasMeaning = (columns: readonly ColumnChoice[], ...kinds: Meaning["kind"][]): boolean =>
  columns.some(({ means: { kind } }) => kinds.includes(kind));

/** What the policy still asks once the columns are known: figures of the department, and what is said of everybody with a yes or a no. */
export function inputsToSay(
  scheme: Scheme,
  columns: readonly ColumnChoice[],
): Record<"department" | "everybody", Input[]> {
  const marked = columns.flatMap(({ means }) => (means.kind === "mark" && means.id !== undefined ? [means.id] : []));
  const { inputs } = markedScheme(scheme, new Set(marked)).scheme;
  const given = columns.flatMap(({ means }) => (means.kind === "input" ? [means.id] : []));
  return {
    department: inputs.filter(({ of, kind }) => of === "department" && kind !== "yesNo"),
    everybody: inputs.filter(({ id, of, kind }) => of === "person" && kind === "yesNo" && !given.includes(id)),
  };
}
