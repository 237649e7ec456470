import { Button } from "@fluentui/react-components";
import type { ProposedArea } from "../../sheets/adopt/areas";
import type { ComparisonMade } from "../../sheets/compared/uncheckedLines";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { spanText } from "./areas";
import { useCompareWords } from "./words";

interface KeepComparisonProps {
  made: ComparisonMade;
  area: ProposedArea;
  month: string;
}

/** The comparison as a sheet to print; the only thing that is written from here. */
export function KeepComparison({ made, area, month }: KeepComparisonProps) {
  const compare = useCompareWords();
  const { store, actions, language } = usePane();
  const { job, today } = usePaneState();
  const { view, onSheet } = area;
  const table = { sheet: view.name, header: spanText(onSheet.header), rows: spanText(onSheet.rows) };
  const keep = () =>
    void store.run(
      "keepComparison",
      (progress) => actions.keepComparison({ ...made, language, table, month, readOn: today }, progress),
      { note: ({ sheet }) => ({ text: compare.kept(sheet), isFinal: true }) },
    );
  return (
    <div>
      <Button disabledFocusable={job !== null} onClick={keep}>
        {compare.keep}
      </Button>
      <Hint>{compare.keepHint}</Hint>
    </div>
  );
}
