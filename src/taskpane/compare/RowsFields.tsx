import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { hasRowsToMove } from "../../sheets/adopt/areaByHand";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { rowFields, shownRows } from "./rowsByHand";
import type { Comparing } from "./useCompare";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "6px 10px", marginTop: "6px" },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  back: { marginTop: "8px" },
});

interface RowsFieldsProps {
  comparing: Comparing;
  /** As it was found. */
  found: ProposedArea;
}

/** Where headings and people stand, to be put right by hand; what cannot be is said. */
export function RowsFields({ comparing, found }: RowsFieldsProps) {
  const styles = useStyles();
  const compare = useCompareWords();
  const { choices, rowsFault, change } = comparing;
  if (!hasRowsToMove(found)) return null;
  const typed = choices.rows ?? shownRows(found);
  return (
    <Section title={compare.rows}>
      <Hint>{compare.rowsHint}</Hint>
      <div className={styles.fields}>
        {rowFields.map((field) => (
          <Field key={field} size="small" label={compare.rowFields[field]}>
            <Input
              type="number"
              size="small"
              min={1}
              max={found.view.rows}
              className={styles.input}
              value={typed[field]}
              onChange={(_event, data) => change({ rows: { ...typed, [field]: data.value }, said: {}, words: {} })}
            />
          </Field>
        ))}
      </div>
      <div role="status">{rowsFault && <Hint>{compare.rowsFaults[rowsFault]}</Hint>}</div>
      {choices.rows && (
        <Button size="small" className={styles.back} onClick={() => change({ rows: null, said: {}, words: {} })}>
          {compare.rowsFound}
        </Button>
      )}
    </Section>
  );
}
