import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ResultsOrder } from "../../actions/actions";
import { isResultOf } from "../../sheets/adopt/shadow";
import type { AdoptedTable, EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { ResultId } from "../../sheets/book/mapping";
import { useCompareWords } from "../compare/words";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: "4px 0 8px -6px" },
});

interface WriteResultsProps {
  evaluated: EvaluatedPeriod;
  adopted: AdoptedTable;
}

/** Results as values in the table itself: which of them, and where each will stand. */
export function WriteResults({ evaluated, adopted: { source } }: WriteResultsProps) {
  const styles = useStyles();
  const { adopted, results } = useCompareWords();
  const headingOf = (result: ResultId): string | undefined =>
    source.mapping.columns.find(({ means }) => means.kind === "result" && means.id === result)?.heading;
  const given = ResultId.options.filter(
    (result) => isResultOf(evaluated.scheme, result) && headingOf(result) !== undefined,
  );
  const [chosen, setChosen] = useState<readonly ResultId[]>(given);
  const write = useWriteResults();
  const isReady = write !== null && chosen.length > 0;
  if (given.length === 0) return null;
  return (
    <Section title={adopted.write}>
      <Hint>{adopted.writeHint}</Hint>
      <div className={styles.list}>
        {given.map((result) => (
          <Checkbox
            key={result}
            label={adopted.toColumn(results[result], headingOf(result) ?? "")}
            checked={chosen.includes(result)}
            onChange={(_event, { checked }) =>
              setChosen(given.filter((one) => (one === result ? checked === true : chosen.includes(one))))
            }
          />
        ))}
      </div>
      <Button size="small" disabledFocusable={!isReady} onClick={() => isReady && write({ results: chosen })}>
        {adopted.writeNow}
      </Button>
    </Section>
  );
}

/** null while something else is at work. */
function useWriteResults(): ((order: ResultsOrder) => void) | null {
  const { adopted } = useCompareWords();
  const { actions, store, numbers } = usePane();
  const { job, today } = usePaneState();
  if (job !== null) return null;
  return (order) =>
    void store.run("writeResults", () => actions.writeResults(order, today), {
      note: ({ cells }) => ({ text: adopted.written(numbers.count(cells)), isFinal: false }),
    });
}
