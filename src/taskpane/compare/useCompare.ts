import { useEffect, useMemo, useState } from "react";
import type { TheirTables } from "../../actions/readTables";
import { Month } from "../../domain/time/month";
import type { Scheme } from "../../domain/scheme/scheme";
import { allSchemes } from "../../schemes";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { bestFit } from "../../sheets/adopt/bestFit";
import type { Meaning } from "../../sheets/book/mapping";
import { usePane, usePaneState } from "../paneContext";
import { lastPeriod } from "../today";
import { areaKey, areasOf } from "./areas";
import { placedArea, type TypedRows } from "./rowsByHand";
import type { TypedWords } from "./columnWords";
import { columnChoices, type SaidMeanings } from "./columns";

export const compareSteps = ["area", "columns", "outcome"] as const;
type CompareStep = (typeof compareSteps)[number];

/** What the user has said so far. */
interface CompareChoices {
  step: CompareStep;
  area: string | null;
  /** Rows of headings and people as they were typed; null where they are as found. */
  rows: TypedRows | null;
  /** null until one is chosen or plainly fits. */
  policy: Scheme | null;
  /** Nobody chose the policy: the headings fit it. */
  isFitting: boolean;
  month: string;
  said: SaidMeanings;
  /** What words of a column count as. */
  words: TypedWords;
  /** Figures of the department as they were typed. */
  department: Readonly<Record<string, string>>;
  /** Inputs without a column that are a no for everybody. */
  allNo: readonly string[];
}

/** Reading the tables of the workbook, and what the user says of them. */
export function useCompare() {
  const { today, evaluated } = usePaneState();
  const own = evaluated?.scheme ?? null;
  const [choices, setChoices] = useState<CompareChoices>({
    step: "area",
    area: null,
    rows: null,
    policy: null,
    isFitting: false,
    month: lastPeriod(today, "month"),
    said: {},
    words: {},
    department: {},
    allNo: [],
  });
  const change = (part: Partial<CompareChoices>) => setChoices((now) => ({ ...now, ...part }));
  const { tables, read } = useTables();
  const found = useMemo(() => (tables === null ? null : areasOf(tables, null)), [tables]);
  const areas = useMemo(
    () => (tables === null || choices.area === null ? [] : areasOf(tables, choices.month)),
    [tables, choices.area, choices.month],
  );
  const { chosen, area, rowsFault } = useChosenArea(areas, choices);
  const columns = useMemo(
    () => (area === null || choices.policy === null ? [] : columnChoices(area, choices.policy, choices.said)),
    [area, choices.policy, choices.said],
  );

  const choose = (one: ProposedArea) => change({ ...firstChoices(one, own, today), area: areaKey(one), rows: null });
  const usePolicy = (policy: Scheme | null) =>
    change({ policy, isFitting: false, said: {}, words: {}, department: {}, allNo: [] });
  const say = (at: number, means: Meaning) => change({ said: { ...choices.said, [at]: means } });
  const isBegun = [choices.said, choices.words, choices.department, choices.allNo, choices.rows ?? {}].some(
    (said) => Object.keys(said).length > 0,
  );
  const shown = { tables, found, areas, chosen, area, rowsFault, columns, choices };
  return { isBegun, ...shown, read, change, choose, usePolicy, say };
}

/** The area that was chosen as it was found, and with the rows that were said by hand; null where they cannot be. */
function useChosenArea(areas: readonly ProposedArea[], { area, rows, month }: CompareChoices) {
  return useMemo(() => {
    const chosen = areas.find((one) => areaKey(one) === area) ?? null;
    const placed = chosen && placedArea(chosen, rows, month);
    return typeof placed === "string"
      ? { chosen, area: null, rowsFault: placed }
      : { chosen, area: placed, rowsFault: null };
  }, [areas, area, rows, month]);
}

export type Comparing = ReturnType<typeof useCompare>;

/** The policy of the workbook, else the one that the headings plainly fit; the month that the table says. */
function firstChoices(area: ProposedArea, own: Scheme | null, today: string): Partial<CompareChoices> {
  const fit = bestFit(area, allSchemes())?.scheme ?? null;
  const fitting = allSchemes().find(({ id }) => id === fit) ?? null;
  return {
    policy: fitting ?? own,
    isFitting: fitting !== null,
    month: Month.safeParse(area.month).data ?? monthOfYear(area.month, today) ?? lastPeriod(today, "month"),
    said: {},
    words: {},
    department: {},
    allNo: [],
  };
}

/** "-10" is the last October. */
function monthOfYear(told: string | null, today: string): string | null {
  if (told === null) return null;
  const year = Number(today.slice(0, 4));
  const months = [`${year}${told}`, `${year - 1}${told}`];
  return months.find((month) => month <= today.slice(0, 7)) ?? null;
}

/** Read once by itself, and again when asked. */
function useTables() {
  const { actions, store } = usePane();
  const [tables, setTables] = useState<TheirTables | null>(null);
  async function read() {
    const result = await store.run("compare", () => actions.readTables(), { changesWorkbook: false });
    if (result?.ok) setTables(result.value);
  }
  useEffect(() => {
    void read();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read once; afterwards only when asked
  }, []);
  return { tables, read };
}
