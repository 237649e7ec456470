import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { usePane, usePaneState } from "../paneContext";
import { useWayOut } from "../parts/useWayOut";
import { Hint } from "../parts/Hint";
import { ChosenPolicy } from "../policy/choose/ChosenPolicy";
import { CarryOver } from "./carry/CarryOver";
import { DraftFields } from "./DraftFields";
import { NameClash } from "./NameClash";
import { SampleOffer } from "./SampleOffer";
import { useNewPeriod } from "./useNewPeriod";

const ChoosePolicy = lazy(() =>
  import("../policy/choose/ChoosePolicy").then((module) => ({ default: module.ChoosePolicy })),
);

const useStyles = makeStyles({
  screen: { padding: "10px 16px 16px" },
  head: { display: "flex", alignItems: "center", gap: "4px", margin: "0 0 8px -8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** Asks for policy, department, period, language and rows; asks for other names where sheet names are taken. */
export function NewPeriodForm({ onClose }: { onClose: () => void }) {
  const form = useNewPeriod(onClose);
  const close = useWayOut(form.isBegun, onClose);
  const [isChoosing, setIsChoosing] = useState(false);
  if (isChoosing)
    return (
      <Suspense fallback={null}>
        <ChoosePolicy
          chosen={form.draft.policy}
          onChoose={(policy) => {
            form.choose(policy);
            setIsChoosing(false);
          }}
          onClose={() => setIsChoosing(false)}
        />
      </Suspense>
    );
  return <Form form={form} onClose={close} onChange={() => setIsChoosing(true)} />;
}

interface FormProps {
  form: ReturnType<typeof useNewPeriod>;
  onClose: () => void;
  onChange: () => void;
}

function Form({ form, onClose, onChange }: FormProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onClose} />
        <h2 className={styles.title}>{words.create.title}</h2>
      </div>
      <form className={styles.form} onSubmit={form.submit} noValidate>
        <CarryOver
          carried={form.carried}
          to={form.draft.month}
          keepsPolicy={form.draft.policy.kind === "carried"}
          onCarry={form.carry}
          onChange={form.changeCarried}
        />
        <ChosenPolicy chosen={form.draft.policy} onChange={onChange} />
        <DraftFields draft={form.draft} people={form.people} wasSubmitted={form.wasSubmitted} onChange={form.change} />
        {form.naming.taken.length > 0 && <NameClash {...form.naming} onChange={form.naming.setNames} />}
        <Button type="submit" appearance="primary" disabledFocusable={job !== null}>
          {words.create.submit}
        </Button>
        <Hint>{words.create.noUndo}</Hint>
        {form.draft.policy.kind === "shipped" && <SampleOffer onLoad={form.loadSample} />}
      </form>
    </div>
  );
}
