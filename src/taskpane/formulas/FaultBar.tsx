import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons";
import { formulaFaultKinds, type FormulaFaults } from "../../sheets/book/formulaFaults";
import type { CellRef } from "../../sheets/kit/finding";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { useFormulaWords } from "./words";

/** So many places are named of each kind. */
const named = 3;

const useStyles = makeStyles({
  list: { margin: "4px 0", paddingInlineStart: "16px" },
});

/** What has become of the add-in's formulas, counted and explained, with one button that puts all of them right. */
export function FaultBar({ faults }: { faults: FormulaFaults }) {
  const styles = useStyles();
  const { numbers, actions, store } = usePane();
  const { job, today } = usePaneState();
  const words = useFormulaWords();
  const kinds = formulaFaultKinds.filter((kind) => faults[kind].length > 0);
  const count = Object.values(faults).flat().length;
  const repair = () =>
    void store.run("repairFormulas", () => actions.repairFormulas(today), {
      note: ({ cells }) => ({ text: words.repaired(numbers.count(cells)), isFinal: true }),
    });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.faulty(numbers.count(count))}</MessageBarTitle>
        <ul className={styles.list}>
          {kinds.map((kind) => (
            <li key={kind}>
              {words.faults[kind](numbers.count(faults[kind].length))}
              {words.places(placesOf(faults[kind], words.listing), faults[kind].length <= named)}
            </li>
          ))}
        </ul>
        <Hint>{words.engine}</Hint>
        <Button size="small" icon={<Wrench16Regular />} disabledFocusable={job !== null} onClick={repair}>
          {words.repair}
        </Button>
        <Hint>{words.repairHint}</Hint>
        {faults.unknown.length > 0 && <Hint>{words.stillUnknown}</Hint>}
      </MessageBarBody>
    </MessageBar>
  );
}

const placesOf = (cells: readonly CellRef[], between: string): string =>
  cells
    .slice(0, named)
    .map(({ sheet, address }) => `${sheet}!${address}`)
    .join(between);
