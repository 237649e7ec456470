import { useEffect, useMemo, useState } from "react";
import type { TheirTables } from "../../actions/readTables";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import type { Meaning } from "../../sheets/book/mapping";
import { usePane, usePaneState } from "../paneContext";
import type { ComparePurpose } from "../useRoute";
import { areaKey, areasOf } from "./areas";
import { type CompareChoices, type CompareStep, firstChoices, noChoices, nothingSaid } from "./choices";
import { columnChoices } from "./columns";
import type { OwnDraft } from "./draft";
import { rememberedChoices } from "./remembered";
import { placedArea } from "./rowsByHand";

const steps: Readonly<Record<ComparePurpose, readonly CompareStep[]>> = {
  compare: ["area", "columns", "outcome"],
  adopt: ["area", "columns", "outcome", "adopt"],
  remap: ["area", "columns"],
};

/** What would be lost on the way out. */
const typed = ["said", "words", "department", "allNo", "rows", "draft"] as const;

/** Reading the tables of the workbook, and what the user says of them. */
export function useCompare(purpose: ComparePurpose) {
  const { today, evaluated } = usePaneState();
  const own = evaluated?.scheme ?? null;
  const [choices, setChoices] = useState<CompareChoices>(() => noChoices(today));
  const [remembered, setRemembered] = useState<Partial<CompareChoices>>({});
  const change = (part: Partial<CompareChoices>) => setChoices((now) => ({ ...now, ...part }));
  const { tables, read } = useTables((found) => {
    if (choices.area !== null) return;
    if (purpose !== "remap" || found.adopted === null) {
      const [only, ...others] = areasOf(found, null);
      if (only !== undefined && others.length === 0) choose(only);
      return;
    }
    const before = rememberedChoices(found, found.adopted);
    setRemembered(before);
    change(before);
  });
  const looked = useLookedAt(tables, choices);
  const choose = (one: ProposedArea) => {
    const policy = purpose === "remap" ? { policy: choices.policy, isFitting: false, month: choices.month } : {};
    change({ ...firstChoices(one, own, today), ...policy, area: areaKey(one), rows: null });
  };
  const usePolicy = (policy: Scheme | null) => change({ policy, isFitting: false, ...nothingSaid });
  const useDraft = (draft: OwnDraft) =>
    change({ ...nothingSaid, policy: draft.scheme, isFitting: false, draft, drafting: null, said: draft.said });
  const say = (at: number, means: Meaning) => change({ said: { ...choices.said, [at]: means } });
  const isBegun = typed.some((one) => choices[one] !== remembered[one] && Object.keys(choices[one] ?? {}).length > 0);
  const shown = {
    purpose,
    steps: steps[choices.step === "adopt" ? "adopt" : purpose],
    isBegun,
    tables,
    choices,
    ...looked,
  };
  return { ...shown, read, change, choose, usePolicy, useDraft, say };
}

/** The tables as they are understood with what was said of them. */
function useLookedAt(tables: TheirTables | null, choices: CompareChoices) {
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
  return { found, areas, chosen, area, rowsFault, columns };
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

/** Read once by itself, and again when asked. */
function useTables(onRead: (tables: TheirTables) => void) {
  const { actions, store } = usePane();
  const [tables, setTables] = useState<TheirTables | null>(null);
  async function read() {
    const result = await store.run("compare", () => actions.readTables(), { changesWorkbook: false });
    if (!result?.ok) return;
    setTables(result.value);
    onRead(result.value);
  }
  useEffect(() => {
    void read();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read once; afterwards only when asked
  }, []);
  return { tables, read };
}
