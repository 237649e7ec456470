import { useState } from "react";
import type { ResultId } from "../../sheets/book/mapping";
import type { PlannedResults, ResultsAsked } from "../../sheets/plannedResults";
import { useCompareWords } from "../compare/words";
import { usePane, usePaneState } from "../paneContext";

/** Writing results into people's own table: formulas are shown before they are written, and both can be taken back. */
export function useWriteResults(first: readonly ResultId[]) {
  const { adopted } = useCompareWords();
  const { actions, store, numbers } = usePane();
  const { job, today } = usePaneState();
  const [asked, setAsked] = useState<ResultsAsked>({ results: first, as: "values" });
  const [plan, setPlan] = useState<PlannedResults | null>(null);
  const ask = (part: Partial<ResultsAsked>) => {
    setAsked({ ...asked, ...part });
    setPlan(null);
  };
  async function preview() {
    const result = await store.run("previewResults", () => actions.previewResults(asked, today), {
      changesWorkbook: false,
    });
    if (result?.ok) setPlan(result.value);
  }
  async function write() {
    const result = await store.run("writeResults", () => actions.writeResults(asked, today), {
      note: ({ cells }) => ({ text: adopted.written(numbers.count(cells)), isFinal: false }),
    });
    if (result?.ok) setPlan(null);
  }
  const takeBack = () =>
    void store.run("takeResultsBack", () => actions.takeResultsBack(today), {
      note: ({ cells, kept }) => ({
        text: [adopted.takenBack(numbers.count(cells)), kept > 0 ? adopted.keptBack(numbers.count(kept)) : ""].join(""),
        isFinal: false,
      }),
    });
  const isIdle = job === null;
  const isReady = isIdle && asked.results.length > 0;
  const goOn = () => void (asked.as === "formulas" && plan === null ? preview() : write());
  return { asked, plan, ask, isIdle, isReady, goOn, takeBack };
}
