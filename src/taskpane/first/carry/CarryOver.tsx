import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FileButton } from "../../books/FileButton";
import { RefusedFile } from "../../books/RefusedFile";
import type { FileRefusal } from "../../books/useOtherBooks";
import { useBookWords } from "../../books/words";
import { usePane, usePaneState } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { type Carried, firstBasis } from "./carried";
import { CarriedBook } from "./CarriedBook";

const useStyles = makeStyles({ row: { marginTop: "8px" } });

interface CarryOverProps {
  carried: Carried | null;
  /** Last month of the period that the new workbook is for. */
  to: string;
  keepsPolicy: boolean;
  onCarry: (carried: Carried | null) => void;
  onChange: (carried: Carried) => void;
}

/** Begins from the workbook of the period before: what of it comes along is shown before anything is made. */
export function CarryOver(props: CarryOverProps) {
  const styles = useStyles();
  const { carry } = useBookWords();
  const { job } = usePaneState();
  const { refusal, choose } = useChosenFile(props.onCarry);
  const { carried } = props;
  return (
    <Section title={carry.title}>
      {carried === null ? <Hint>{carry.lead}</Hint> : <CarriedBook {...props} carried={carried} />}
      <div role="status" aria-live="polite">
        {refusal && <RefusedFile title={carry.refused(refusal.file)} issues={refusal.issues} />}
      </div>
      <div className={styles.row}>
        <FileButton
          label={carried === null ? carry.choose : carry.other}
          isBusy={job !== null}
          onFiles={([file]) => file && void choose(file)}
        />
      </div>
    </Section>
  );
}

function useChosenFile(onCarry: (carried: Carried) => void) {
  const { actions, store } = usePane();
  const { today } = usePaneState();
  const [refusal, setRefusal] = useState<FileRefusal | null>(null);
  async function choose(file: File) {
    const result = await store.run(
      "otherBook",
      (progress, stop) => actions.readOtherPeriod(file, today, { progress, stop }),
      {
        changesWorkbook: false,
        canStop: true,
        asksAbout: "anything",
      },
    );
    if (result === null) return;
    setRefusal(result.ok ? null : { file: file.name, issues: result.issues });
    if (!result.ok) return;
    const evaluated = result.value;
    onCarry({ file: file.name, evaluated, left: new Set(), basis: firstBasis(evaluated, today) });
  }
  return { refusal, choose };
}
