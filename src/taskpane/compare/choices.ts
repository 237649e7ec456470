import { Month } from "../../domain/time/month";
import type { Scheme } from "../../domain/scheme/scheme";
import { allSchemes } from "../../schemes";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { bestFit } from "../../sheets/adopt/bestFit";
import type { DraftedPolicy } from "../../sheets/adopt/draftScheme";
import { lastPeriod } from "../today";
import type { SaidMeanings } from "./columns";
import type { TypedWords } from "./columnWords";
import type { OwnDraft } from "./draft";
import type { TypedRows } from "./rowsByHand";

export type CompareStep = "area" | "columns" | "outcome" | "adopt";

/** What the user has said so far. */
export interface CompareChoices {
  step: CompareStep;
  area: string | null;
  /** Rows of headings and people as they were typed; null where they are as found. */
  rows: TypedRows | null;
  /** null until one is chosen or plainly fits. */
  policy: Scheme | null;
  /** Nobody chose the policy: the headings fit it. */
  isFitting: boolean;
  month: string;
  /** A policy of their own, drafted from the headings. */
  draft: OwnDraft | null;
  /** The draft that is looked at in the builder. */
  drafting: DraftedPolicy | null;
  said: SaidMeanings;
  /** What words of a column count as. */
  words: TypedWords;
  /** Figures of the department as they were typed. */
  department: Readonly<Record<string, string>>;
  /** Inputs without a column that are a no for everybody. */
  allNo: readonly string[];
}

/** Of the columns and of what they do not tell. */
export const nothingSaid = { said: {}, words: {}, department: {}, allNo: [] } as const;

/** Before a table is chosen. */
export const noChoices = (today: string): CompareChoices => ({
  step: "area",
  area: null,
  rows: null,
  policy: null,
  isFitting: false,
  month: lastPeriod(today, "month"),
  draft: null,
  drafting: null,
  ...nothingSaid,
});

/** The policy of the workbook, else the one that the headings plainly fit; the month that the table says. */
export function firstChoices(area: ProposedArea, own: Scheme | null, today: string): Partial<CompareChoices> {
  const fit = bestFit(area, allSchemes())?.scheme ?? null;
  const fitting = allSchemes().find(({ id }) => id === fit) ?? null;
  return {
    policy: fitting ?? own,
    isFitting: fitting !== null,
    month: Month.safeParse(area.month).data ?? monthOfYear(area.month, today) ?? lastPeriod(today, "month"),
    draft: null,
    drafting: null,
    ...nothingSaid,
  };
}

/** "-10" is the last October. */
function monthOfYear(told: string | null, today: string): string | null {
  if (told === null) return null;
  const year = Number(today.slice(0, 4));
  const months = [`${year}${told}`, `${year - 1}${told}`];
  return months.find((month) => month <= today.slice(0, 7)) ?? null;
}
