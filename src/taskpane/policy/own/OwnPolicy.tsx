import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { chooseReading } from "../../../domain/edit/chooseReading";
import type { Scheme } from "../../../domain/scheme/scheme";
import { usePane, usePeriodLength } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { DraftFindings } from "../DraftFindings";
import { NumberSections } from "../NumberSections";
import { Readings } from "../Readings";
import { SubScreen } from "../SubScreen";
import { usePolicyWords } from "../words";
import { ExportButtons } from "./ExportButtons";
import { OwnGrades } from "./OwnGrades";
import { OwnItems } from "./OwnItems";
import { OwnLines } from "./OwnLines";
import { oneText, useOwnPolicy } from "./useOwnPolicy";

const useStyles = makeStyles({ use: { width: "100%" } });

interface OwnPolicyProps {
  base: Scheme;
  /** The policy was imported and keeps its name. */
  isOwn?: boolean;
  onClose: () => void;
  /** Where a workbook is about to be made; elsewhere it can only be exported. */
  onUse?: ((scheme: Scheme) => void) | undefined;
  /** Where what it begins with was found. */
  sources?: ReactNode;
}

/** A new policy made from another one: name, items, numbers; checked while it is made. */
export function OwnPolicy({ base, isOwn = false, onClose, onUse, sources }: OwnPolicyProps) {
  const { local } = usePane();
  const { choose, policy } = usePolicyWords();
  const own = useOwnPolicy(base, isOwn ? null : choose.copyOf);
  const [name, setName] = useState(local(own.scheme.name));
  const { scheme, setScheme, errors } = own;
  const [begun] = useState(scheme);
  const [saved, setSaved] = useState(scheme);
  const isUnfit = own.unfit > 0 || name.trim() === "";

  function rename(typed: string) {
    setName(typed);
    if (typed.trim() !== "") setScheme({ ...scheme, name: oneText(typed.trim()) });
  }

  /** Whoever has saved it and goes back goes on with it. */
  const close = () => (onUse && saved !== begun ? onUse(saved) : onClose());

  return (
    <SubScreen title={choose.builder} unsaved={scheme !== saved || own.unfit > errors} onClose={close}>
      <Hint>{choose.builderLead}</Hint>
      {!onUse && <Keeps />}
      <Field label={choose.name} required {...(name.trim() === "" && { validationMessage: choose.nameMissing })}>
        <Input value={name} onChange={(_event, data) => rename(data.value)} />
      </Field>
      {sources}
      <OwnItems scheme={scheme} onChange={setScheme} />
      <OwnLines scheme={scheme} onChange={setScheme} />
      <OwnGrades scheme={scheme} onChange={setScheme} />
      <DraftFindings title={policy.findings} scheme={scheme} issues={own.issues} onFix={own.editing.set} />
      <NumberSections key={own.structure} {...own.fields} isLocked={false} />
      <Readings
        scheme={scheme}
        isLocked={false}
        onChoose={(reading, option) => setScheme(chooseReading(scheme, reading, option))}
      />
      <UseOrExport scheme={scheme} onUse={onUse} onSaved={setSaved} errors={own.unfit} isUnfit={isUnfit} />
    </SubScreen>
  );
}

/** The open workbook goes on with its own policy. */
function Keeps() {
  const { choose } = usePolicyWords();
  const length = usePeriodLength();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{choose.keeps(length)}</MessageBarBody>
    </MessageBar>
  );
}

/** What becomes of the policy: a workbook where one is about to be made, or a file. */
function UseOrExport(
  props: Pick<OwnPolicyProps, "onUse"> & {
    scheme: Scheme;
    errors: number;
    isUnfit: boolean;
    onSaved: (scheme: Scheme) => void;
  },
) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { choose } = usePolicyWords();
  const { scheme, errors, isUnfit, onUse } = props;
  return (
    <>
      {errors > 0 && <Hint>{choose.hasErrors(numbers.count(errors))}</Hint>}
      {onUse && (
        <Button appearance="primary" className={styles.use} disabledFocusable={isUnfit} onClick={() => onUse(scheme)}>
          {choose.use}
        </Button>
      )}
      <Section title={choose.export}>
        <Hint>{choose.exportLead}</Hint>
        <ExportButtons scheme={scheme} isDisabled={isUnfit} onSaved={() => props.onSaved(scheme)} />
      </Section>
    </>
  );
}
