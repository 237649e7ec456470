import { Button, makeStyles } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Hint } from "../parts/Hint";
import { SubScreen } from "../policy/SubScreen";
import type { ComparePurpose } from "../useRoute";
import { AdoptStep } from "./AdoptStep";
import { AreaStep } from "./AreaStep";
import { ColumnsStep } from "./ColumnsStep";
import { DraftPolicy } from "./DraftPolicy";
import { OutcomeStep } from "./OutcomeStep";
import type { CompareStep } from "./choices";
import { type Comparing, useCompare } from "./useCompare";
import { useCompareWords } from "./words";

const useStyles = makeStyles({ step: { margin: 0, outline: "none", fontWeight: 600, fontSize: "inherit" } });

interface CompareProps {
  purpose: ComparePurpose;
  onClose: () => void;
  /** The period is evaluated in the table from now on. */
  onAdopted: () => void;
}

/** Somebody's own evaluation table against a policy: which table, what its columns mean, where the results differ; perhaps to be evaluated in. */
export function Compare({ purpose, onClose, onAdopted }: CompareProps) {
  const compare = useCompareWords();
  const comparing = useCompare(purpose);
  const { found, tables, choices } = comparing;
  const { adopt } = compare;
  const shown = choices.step === "adopt" ? "adopt" : purpose;
  const titles = { compare: compare.title, adopt: adopt.title, remap: adopt.remapTitle };
  const leads = { compare: compare.readOnly, adopt: adopt.lead, remap: adopt.remapLead };
  if (choices.drafting !== null) return <DraftPolicy comparing={comparing} drafted={choices.drafting} />;
  return (
    <SubScreen title={titles[shown]} unsaved={comparing.isBegun} onClose={onClose}>
      <Hint>{leads[shown]}</Hint>
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
          <StepTitle step={choices.step} all={comparing.steps} />
          <Step comparing={comparing} onClose={onClose} onAdopted={onAdopted} />
        </>
      )}
    </SubScreen>
  );
}

/** Says which step it is; the focus follows from step to step, and the screen begins at its top. */
function StepTitle({ step, all }: { step: CompareStep; all: readonly CompareStep[] }) {
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
  const nth = numbers.count(all.indexOf(step) + 1);
  return (
    <h3 ref={title} tabIndex={-1} className={styles.step}>
      {compare.step(nth, numbers.count(all.length), compare.steps[step])}
    </h3>
  );
}

type StepProps = { comparing: Comparing } & Pick<CompareProps, "onClose" | "onAdopted">;

function Step({ comparing, onClose, onAdopted }: StepProps) {
  const { step, policy } = comparing.choices;
  const { area } = comparing;
  if (step === "area" || area === null) return <AreaStep comparing={comparing} />;
  if (step === "columns" || policy === null) return <ColumnsStep comparing={comparing} area={area} onClose={onClose} />;
  const chosen = { comparing, area, policy };
  return step === "outcome" ? (
    <OutcomeStep {...chosen} onClose={onClose} />
  ) : (
    <AdoptStep {...chosen} onAdopted={onAdopted} />
  );
}
