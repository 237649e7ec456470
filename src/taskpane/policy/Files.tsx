import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { DocumentEdit20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { firstMonth, periodHolding, periodOf } from "../../domain/time/period";
import { policyFor } from "../../domain/scheme/policyVersion";
import type { Scheme } from "../../domain/scheme/scheme";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { ExportButtons } from "./own/ExportButtons";
import { ImportPolicy } from "./own/ImportPolicy";
import type { PolicyDraft } from "./usePolicyDraft";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({ gap: { marginTop: "8px" } });

interface FilesProps {
  evaluated: EvaluatedPeriod;
  draft: PolicyDraft;
  onAdapt: (base: Scheme, isOwn: boolean) => void;
}

/** What does not touch this period: a file of the policy, another policy made of it, one read from a file. */
export function Files({ evaluated, draft, onAdapt }: FilesProps) {
  const styles = useStyles();
  const { choose } = usePolicyWords();
  const { length } = periodOf(evaluated.state);
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{choose.keeps(length)}</MessageBarBody>
      </MessageBar>
      <Export evaluated={evaluated} draft={draft} />
      <Section title={choose.builder}>
        <Hint>{choose.adaptLead(length)}</Hint>
        <Button
          size="small"
          className={styles.gap}
          icon={<DocumentEdit20Regular />}
          onClick={() => onAdapt(draft.scheme, false)}
        >
          {choose.adaptNow}
        </Button>
      </Section>
      <Section title={choose.own}>
        <Hint>{choose.importLead(length)}</Hint>
        <div className={styles.gap}>
          <ImportPolicy onRead={(scheme) => onAdapt(scheme, true)} />
        </div>
      </Section>
    </>
  );
}

const draftChoice = "draft";

/** The policy of this month, of the months for which versions wait, or with what is being tried. */
function Export({ evaluated, draft }: Omit<FilesProps, "onAdapt">) {
  const pane = usePane();
  const { choose } = usePolicyWords();
  const { pending = [] } = evaluated.state;
  const period = periodOf(evaluated.state);
  const present = firstMonth(period);
  const named = (from: string): string => pane.period(periodHolding(period.length, from));
  const [which, setWhich] = useState(present);
  const later = [...new Set(pending.map(({ from }) => from))].sort();
  const hasDraft = draft.changes.length > 0;
  const scheme = which === draftChoice ? draft.scheme : policyFor(evaluated.scheme, pending, which);
  return (
    <Section title={choose.export}>
      <Hint>{choose.exportLead}</Hint>
      {(later.length > 0 || hasDraft) && (
        <Field size="small" label={choose.exportWhich(period.length)}>
          <Select size="small" value={which} onChange={(_event, data) => setWhich(data.value)}>
            <option value={present}>{choose.exportNow(named(present))}</option>
            {later.map((from) => (
              <option key={from} value={from}>
                {choose.exportLater(named(from))}
              </option>
            ))}
            {hasDraft && <option value={draftChoice}>{choose.exportDraft}</option>}
          </Select>
        </Field>
      )}
      <ExportButtons scheme={scheme} isDisabled={which === draftChoice && draft.errors > 0} />
    </Section>
  );
}
