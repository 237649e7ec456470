import { Button, makeStyles } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Hint } from "../parts/Hint";
import { SubScreen } from "../policy/SubScreen";
import { AreaStep } from "./AreaStep";
import { ColumnsStep } from "./ColumnsStep";
import { OutcomeStep } from "./OutcomeStep";
import { type Comparing, compareSteps, useCompare } from "./useCompare";
import { useCompareWords } from "./words";

const useStyles = makeStyles({ step: { margin: 0, outline: "none", fontWeight: 600, fontSize: "inherit" } });

/** Somebody's own evaluation table against a policy: which table, what its columns mean, where the results differ. */
export function Compare({ onClose }: { onClose: () => void }) {
  const compare = useCompareWords();
  const comparing = useCompare();
  const { found, tables, choices } = comparing;
  return (
    <SubScreen title={compare.title} unsaved={comparing.isBegun} onClose={onClose}>
      <Hint>{compare.readOnly}</Hint>
      {tables === null && <Button onClick={() => void comparing.read()}>{compare.readAgain}</Button>}
      {found?.length === 0 && (
        <Empty icon={<TableSearch20Regular />} title={compare.none} hint={compare.noneHint}>
          <Button onClick={() => void comparing.read()}>{compare.readAgain}</Button>
        </Empty>
      )}
      {tables !== null && tables.tooLarge.length > 0 && (
        <Hint>{compare.tooLarge(tables.tooLarge.join(compare.listing))}</Hint>
      )}
      {found && found.length > 0 && (
        <>
          <StepTitle step={choices.step} />
          <Step comparing={comparing} />
        </>
      )}
    </SubScreen>
  );
}

/** Says which step it is; the focus follows from step to step, and the screen begins at its top. */
function StepTitle({ step }: { step: Comparing["choices"]["step"] }) {
  const styles = useStyles();
  const compare = useCompareWords();
  const { numbers } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const body = title.current?.closest("main");
    if (body) body.scrollTop = 0;
    title.current?.focus();
  }, [step]);
  const nth = numbers.count(compareSteps.indexOf(step) + 1);
  return (
    <h3 ref={title} tabIndex={-1} className={styles.step}>
      {compare.step(nth, numbers.count(compareSteps.length), compare.steps[step])}
    </h3>
  );
}

function Step({ comparing }: { comparing: Comparing }) {
  const { step, policy } = comparing.choices;
  const { area } = comparing;
  if (step === "area" || area === null) return <AreaStep comparing={comparing} />;
  if (step === "columns" || policy === null) return <ColumnsStep comparing={comparing} area={area} />;
  return <OutcomeStep comparing={comparing} area={area} policy={policy} />;
}
